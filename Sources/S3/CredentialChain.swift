import Core
import Curl
import Files
import Synchronization

/// Finds credentials where AWS's own tools look for them, in their order: the environment, the shared file, the
/// container, the machine (IMDSv2). What was found is kept, and fetched anew before it ends.
public final class CredentialChain: Sendable {
  private let environment: [String: String]
  private let http: HTTPClient
  private let now: @Sendable () -> Instant
  private let found = Mutex<AWSCredentials?>(nil)

  /// Credentials are fetched anew so long before they end, and used until they do where that fails.
  private static let earlySeconds: Int64 = 300
  private static let timeouts = Timeouts(connectMilliseconds: 1000, totalMilliseconds: 5000)
  private static let triesMax = 3
  private static let fileBytesMax = 1 << 20

  /// - Parameters:
  ///   - environment: what names or holds them.
  ///   - now: looked at for credentials that end.
  public init(
    environment: [String: String], http: HTTPClient = HTTPClient(), now: @escaping @Sendable () -> Instant
  ) {
    self.environment = environment
    self.http = http
    self.now = now
  }

  /// Blocks while they are fetched; other threads wait for the same answer.
  public func credentials() throws(CredentialError) -> AWSCredentials {
    let result = found.withLock { found -> Result<AWSCredentials, CredentialError> in
      if let found, !isEnding(found, within: Self.earlySeconds) { return .success(found) }
      do throws(CredentialError) {
        let fresh = try find()
        found = fresh
        return .success(fresh)
      } catch {
        if let found, !isEnding(found, within: 0) { return .success(found) }
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Forgets credentials that a server called expired.
  /// - Returns: whether there are other ones now.
  func renew(_ used: AWSCredentials) -> Bool {
    found.withLock { if $0 == used { $0 = nil } }
    guard let fresh = try? credentials() else { return false }
    return fresh != used
  }

  private func isEnding(_ credentials: AWSCredentials, within seconds: Int64) -> Bool {
    guard let expires = credentials.expires else { return false }
    return expires <= now().adding(seconds: seconds)
  }

  private func find() throws(CredentialError) -> AWSCredentials {
    if let own = try fromEnvironment() { return own }
    if let shared = try fromFile() { return shared }
    if let container = try fromContainer() { return container }
    return try fromMachine()
  }

  private func value(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  // MARK: The environment and the file

  private func fromEnvironment() throws(CredentialError) -> AWSCredentials? {
    switch (value("AWS_ACCESS_KEY_ID"), value("AWS_SECRET_ACCESS_KEY")) {
    case (let access?, let secret?):
      return AWSCredentials(accessKey: access, secretKey: secret, sessionToken: value("AWS_SESSION_TOKEN"))
    case (nil, nil): return nil
    default: throw .halfSet
    }
  }

  private func fromFile() throws(CredentialError) -> AWSCredentials? {
    let named = value("AWS_SHARED_CREDENTIALS_FILE")
    guard let path = named ?? value("HOME").map({ $0 + "/.aws/credentials" }) else { return nil }
    let bytes: [UInt8]?
    do { bytes = try FileReader.bytes(path, sizeMax: Self.fileBytesMax) } catch { throw .unreadableFile(path: path) }
    let profile = value("AWS_PROFILE")
    guard let bytes else {
      if named != nil { throw .unreadableFile(path: path) }
      if let profile { throw .noProfile(name: profile, path: path) }
      return nil
    }
    let settings = SharedFile.settings(of: profile ?? "default", in: String(decoding: bytes, as: UTF8.self))
    guard let access = settings?["aws_access_key_id"], let secret = settings?["aws_secret_access_key"] else {
      if profile != nil || named != nil { throw .noProfile(name: profile ?? "default", path: path) }
      return nil
    }
    return AWSCredentials(accessKey: access, secretKey: secret, sessionToken: settings?["aws_session_token"])
  }

  // MARK: The container and the machine

  private func fromContainer() throws(CredentialError) -> AWSCredentials? {
    let url: String
    if let relative = value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
      url = "http://169.254.170.2" + relative
    } else if let full = value("AWS_CONTAINER_CREDENTIALS_FULL_URI") {
      // The addresses that Amazon's containers have, besides this machine's.
      guard full.hasPrefix("https://") || PlainHosts.isLocal(url: full) || PlainHosts.isContainer(url: full) else {
        throw .unsafeAddress
      }
      url = full
    } else {
      return nil
    }
    var fields: [HTTPField] = []
    if let path = value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
      let bytes = try? FileReader.bytes(path, sizeMax: Self.fileBytesMax)
      guard let bytes = bytes ?? nil else { throw .unreadableFile(path: path) }
      fields = [HTTPField("Authorization", String(decoding: bytes.prefix { $0 > 32 }, as: UTF8.self))]
    } else if let token = value("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
      fields = [HTTPField("Authorization", token)]
    }
    guard let body = ask(.get, url, fields), let credentials = Self.parse(body) else {
      throw .sourceFailed("container")
    }
    return credentials
  }

  private func fromMachine() throws(CredentialError) -> AWSCredentials {
    guard value("AWS_EC2_METADATA_DISABLED")?.lowercased() != "true" else { throw .noneFound }
    let base = value("AWS_EC2_METADATA_SERVICE_ENDPOINT") ?? "http://169.254.169.254"
    let root = base.hasSuffix("/") ? String(base.dropLast()) : base
    // No machine of Amazon's: nothing is there that could answer, so this is tried once.
    guard
      let token = ask(
        .put, root + "/latest/api/token", [HTTPField("X-aws-ec2-metadata-token-ttl-seconds", "21600")], tries: 1)
    else { throw .noneFound }
    let fields = [HTTPField("X-aws-ec2-metadata-token", String(decoding: token, as: UTF8.self))]
    let list = root + "/latest/meta-data/iam/security-credentials/"
    guard let names = ask(.get, list, fields),
      let role = String(decoding: names, as: UTF8.self).split(whereSeparator: \.isNewline).first,
      let body = ask(.get, list + AWSEncoding.component(String(role)), fields), let credentials = Self.parse(body)
    else { throw .sourceFailed("machine") }
    return credentials
  }

  /// - Returns: the body of a 200.
  private func ask(
    _ method: HTTPRequest.Method, _ url: String, _ fields: [HTTPField], tries: Int = triesMax
  ) -> [UInt8]? {
    for _ in 0..<tries {
      let request = HTTPRequest(method, url, fields: fields, timeouts: Self.timeouts, replyBytesMax: 64 << 10)
      guard let reply = try? http.send(request) else { continue }
      if reply.status == 200 { return reply.body }
      if (400..<500).contains(reply.status) { return nil }
    }
    return nil
  }

  private static func parse(_ body: [UInt8]) -> AWSCredentials? {
    guard case .object(let members)? = JSONValue(body) else { return nil }
    func text(_ name: String) -> String? { if case .string(let text)? = members[name] { text } else { nil } }
    guard let access = text("AccessKeyId"), let secret = text("SecretAccessKey"), !access.isEmpty, !secret.isEmpty
    else { return nil }
    return AWSCredentials(
      accessKey: access, secretKey: secret, sessionToken: text("Token"),
      expires: text("Expiration").flatMap(AWSTime.iso))
  }
}
