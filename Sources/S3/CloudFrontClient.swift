import Core
import Curl
import Objects

/// Tells Amazon CloudFront which addresses to forget (its API of 2020-05-31).
public struct CloudFrontClient: Sendable {
  private let base: String
  private let sender: AWSSender

  /// - Parameter endpoint: another server than Amazon's; on this machine, or with TLS.
  public init(
    endpoint: String? = nil, credentials: CredentialChain, certificates: TrustedCertificates = .system,
    retries: RetryPolicy = RetryPolicy(), surroundings: AWSSurroundings = .system
  ) throws(S3AddressError) {
    let base = endpoint ?? "https://cloudfront.amazonaws.com"
    guard base.hasPrefix("https://") || PlainHosts.isLocal(url: base) else { throw .withoutTLS }
    self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    // It is one service for all regions, and this is the one it signs for.
    sender = AWSSender(
      credentials: credentials, http: HTTPClient(certificates: certificates, keepsConnections: true),
      region: "us-east-1", service: "cloudfront", timeouts: S3Timeouts(), retries: retries,
      surroundings: surroundings)
  }

  /// Asks a distribution to forget addresses.
  /// - Parameters:
  ///   - distribution: its id.
  ///   - paths: each with a slash before it, and percent-encoded; up to 3,000.
  ///   - reference: the same reference is the same request, however often it is sent.
  /// - Returns: the invalidation's id.
  public func invalidate(_ distribution: String, paths: [String], reference: String) throws(ObjectError) -> String {
    let host = base.firstRange(of: "://").map { String(base[$0.upperBound...]) } ?? base
    var call = AWSSender.Call(
      method: .post, base: base, host: host, path: "/2020-05-31/distribution/\(distribution)/invalidation")
    let items = paths.map { "<Path>\(XMLText.escaped($0))</Path>" }.joined()
    call.fields = [HTTPField("Content-Type", "application/xml")]
    call.body = Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<InvalidationBatch xmlns=\"http://cloudfront.amazonaws.com/doc/2020-05-31/\"><Paths><Quantity>\(paths.count)"
        + "</Quantity><Items>\(items)</Items></Paths><CallerReference>\(XMLText.escaped(reference))"
        + "</CallerReference></InvalidationBatch>").utf8)
    let reply = try sender.send(call)
    guard let root = XMLReader.read(reply.body), root.name == "Invalidation", let id = root["Id"]?.text else {
      throw .protocolError("an invalidation without an id")
    }
    return id
  }
}
