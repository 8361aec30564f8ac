/// A place in a bucket, as settings name it: `s3://BUCKET/PREFIX?endpoint=https://s3.example&region=eu-central-1`.
///
/// | parameter | |
/// |---|---|
/// | `region` | the bucket's; nothing: `AWS_REGION`, `AWS_DEFAULT_REGION`, then `us-east-1` |
/// | `endpoint` | of the service; nothing: Amazon's. Without TLS only on this machine, or with `http=allowed` |
/// | `style` | `path` or `host`: where the bucket's name stands; nothing: `host` at Amazon |
/// | `tags` | `quoted` or `plain`: how the server wants `If-Match`; nothing: found out |
/// | `http` | `allowed`: an endpoint without TLS on another machine is meant |
public struct S3Address: Hashable, Sendable {
  public let bucket: String
  /// Before every key: empty, or with a slash at its end.
  public let prefix: String
  public let region: String
  /// nil: Amazon's.
  public let endpoint: String?
  /// Whether the bucket's name stands in the path.
  public let isPathStyle: Bool
  /// Whether entity tags in conditions stand in quotes; nil: looked for in the server's answers.
  public let quotesTags: Bool?

  /// - Parameter environment: where a region is looked for that the text does not name.
  public init(_ text: String, environment: [String: String] = [:]) throws(S3AddressError) {
    guard text.hasPrefix("s3://") else { throw .scheme }
    let rest = text.dropFirst(5)
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    bucket = String(path[0])
    guard Self.isBucket(bucket) else { throw .bucket }
    let trimmed = path.count > 1 ? path[1].split(separator: "/", omittingEmptySubsequences: false) : []
    let kept = trimmed.last == "" ? trimmed.dropLast() : trimmed[...]
    prefix = kept.isEmpty ? "" : kept.joined(separator: "/") + "/"
    guard !kept.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { throw .prefix }

    let settings = try Self.settings(halves.count > 1 ? halves[1] : "")
    region =
      settings["region"] ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1"
    guard !region.isEmpty, region.utf8.allSatisfy(Self.isNameByte) else { throw .value("region") }
    endpoint = try settings["endpoint"].map { text throws(S3AddressError) in
      try Self.endpoint(text, allowsHTTP: settings["http"] == "allowed")
    }
    isPathStyle =
      switch settings["style"] {
      case "path": true
      case "host": false
      // Amazon's certificates are of names with one label before the service's.
      case nil: endpoint != nil || bucket.contains(".")
      default: throw .value("style")
      }
    quotesTags =
      switch settings["tags"] {
      case nil: nil
      case "quoted": true
      case "plain": false
      default: throw .value("tags")
      }
  }

  /// Where requests go: scheme, host and port, without a slash at the end.
  var base: String {
    let (scheme, host) = service
    return isPathStyle ? "\(scheme)\(host)" : "\(scheme)\(bucket).\(host)"
  }

  /// What `Host` says: the port is left out where it is the scheme's own.
  var host: String {
    let (scheme, host) = service
    let port = scheme == "https://" ? ":443" : ":80"
    let named = host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
    return isPathStyle ? named : "\(bucket).\(named)"
  }

  /// The path of a key below ``prefix``, or of the bucket, before encoding.
  func path(_ key: String?) -> String {
    let place = isPathStyle ? "/\(bucket)" : ""
    guard let key else { return place.isEmpty ? "/" : place }
    return "\(place)/\(prefix)\(key)"
  }

  private var service: (scheme: String, host: String) {
    if let endpoint {
      let scheme = endpoint.hasPrefix("https://") ? "https://" : "http://"
      return (scheme, String(endpoint.dropFirst(scheme.count)))
    }
    return ("https://", "s3.\(region).amazonaws.com\(region.hasPrefix("cn-") ? ".cn" : "")")
  }

  private static func settings(_ query: Substring) throws(S3AddressError) -> [String: String] {
    var settings: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(halves[0])
      guard ["endpoint", "region", "style", "tags", "http"].contains(name) else { throw .unknown(name) }
      guard halves.count == 2, settings[name] == nil, let value = AWSEncoding.decodedForm(String(halves[1])) else {
        throw .value(name)
      }
      settings[name] = value
    }
    guard settings["http"] ?? "allowed" == "allowed" else { throw .value("http") }
    return settings
  }

  private static func endpoint(_ text: String, allowsHTTP: Bool) throws(S3AddressError) -> String {
    let endpoint = text.hasSuffix("/") ? String(text.dropLast()) : text
    let isSafe = endpoint.hasPrefix("https://")
    guard isSafe || endpoint.hasPrefix("http://") else { throw .value("endpoint") }
    let host = endpoint.dropFirst(isSafe ? 8 : 7)
    guard !host.isEmpty, host.utf8.allSatisfy({ isNameByte($0) || $0 == 46 || $0 == 58 || $0 == 91 || $0 == 93 }) else {
      throw .value("endpoint")
    }
    guard isSafe || allowsHTTP || PlainHosts.isLocal(url: endpoint) else { throw .withoutTLS }
    return endpoint
  }

  private static func isBucket(_ name: String) -> Bool {
    (3...63).contains(name.utf8.count) && name.utf8.allSatisfy { isNameByte($0) && !(65...90).contains($0) || $0 == 46 }
      && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
  }

  /// Letters, digits and the hyphen.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte == 45
  }
}
