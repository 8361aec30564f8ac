import Core
import Curl
import Files
import Foundation
import Objects
import Publish
import S3
import Terminal

/// What `bilten deploy` becomes: a program of its own, for it needs libcurl, which would make every `bilten build`
/// slower to start.
struct DeployProgram {
  let arguments: [String]
  private let environment = ProcessInfo.processInfo.environment

  init(arguments: [String]) { self.arguments = arguments }

  /// - Returns: the process's exit code.
  func run() -> Int32 {
    let errors = Output(2, environment: environment)
    guard arguments.count == 2,
      let request = try? JSONDecoder().decode(DeployRequest.self, from: Data(arguments[1].utf8))
    else {
      errors.line("bilten-deploy is started by bilten deploy")
      return 64
    }
    let progress = ProgressLine(errors)
    do {
      let start = ContinuousClock.now
      let report = try deploy(request, progress)
      progress.clear()
      let text = DeployText(report, request: request, took: .now - start)
      Output(1, environment: environment).write(request.json ? text.json : text.plain)
      return 0
    } catch {
      progress.clear()
      errors.line("bilten: \(DisplayText.harmless(Self.sentence(error, request)))")
      return 1
    }
  }

  private func deploy(_ request: DeployRequest, _ progress: ProgressLine) throws -> DeployReport {
    let surroundings = AWSSurroundings.system
    let address = try S3Address(request.address, environment: environment)
    let certificates = request.certificates.map { TrustedCertificates.file(path: $0) } ?? .system
    let credentials = CredentialChain(environment: environment, now: surroundings.time)
    // Asked for first: without them nothing else has to be looked at.
    _ = try credentials.credentials()
    let deployment = Deployment(
      folder: request.folder, to: S3Client(address, credentials: credentials, certificates: certificates),
      encoding: FileEncoding(rawValue: request.encoding) ?? .plain,
      addresses: PageAddresses(rawValue: request.addresses) ?? .clean, pageCaching: request.pageCaching,
      keptSeconds: Int64(request.keptDays) * 86_400, now: surroundings.time, nonce: UUID().uuidString.lowercased(),
      invalidator: try invalidator(request, credentials, certificates),
      progress: { progress.show($0.phase.rawValue, done: $0.done, total: $0.total) })
    // No build while its files are read.
    if FileStat.of(request.state) == nil { return try deployment.run(isDry: request.isDry) }
    let lock = try FileLock(request.state + "/lock")
    let report = try deployment.run(isDry: request.isDry)
    lock.unlock()
    return report
  }

  private func invalidator(
    _ request: DeployRequest, _ credentials: CredentialChain, _ certificates: TrustedCertificates
  ) throws -> Distribution? {
    guard let id = request.distribution else { return nil }
    let client = try CloudFrontClient(
      endpoint: request.cloudFrontEndpoint, credentials: credentials, certificates: certificates)
    return Distribution(client: client, id: id)
  }

  /// What went wrong and what to do.
  private static func sentence(_ error: any Error, _ request: DeployRequest) -> String {
    guard case .bucket(let bucketError)? = error as? PublishError else { return "\(error)" }
    let bucket = (try? S3Address(request.address))?.bucket ?? ""
    return switch bucketError {
    case .denied(code: "NoSuchBucket"): "there is no bucket \(bucket) at this endpoint"
    case .denied(code: "NoSuchDistribution"): "there is no CloudFront distribution \(request.distribution ?? "")"
    case .denied(code: "InvalidAccessKeyId"), .denied(code: "SignatureDoesNotMatch"), .denied(code: "InvalidToken"):
      "the bucket \(bucket) refused the credentials: look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile"
    case .denied(code: "AccessDenied"), .denied(code: "AllAccessDisabled"):
      "these credentials may not list, read, write and delete in the bucket \(bucket)"
    case .denied(code: "PermanentRedirect"), .denied(code: "TemporaryRedirect"),
      .denied(code: "AuthorizationHeaderMalformed"),
      .denied(code: "IllegalLocationConstraintException"):
      "the bucket \(bucket) is in another region: add ?region=… to its address"
    case .throttled: "the bucket \(bucket) is asked too often: deploy again later; what is written is not sent again"
    default: "\(bucketError)"
    }
  }
}
