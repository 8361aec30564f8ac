import Core
import Crypto

/// Signs requests to AWS and to what speaks its protocol (AWS Signature Version 4).
public struct SigV4Signer: Sendable {
  private let credentials: AWSCredentials
  private let region: String
  private let service: String

  /// - Parameter service: `s3`, whose paths are signed as they are sent, or another one.
  public init(_ credentials: AWSCredentials, region: String, service: String) {
    self.credentials = credentials
    self.region = region
    self.service = service
  }

  /// The value of `Authorization`. The request has to have its `X-Amz-Date` of the same moment.
  public func authorization(_ request: SigV4Request, at instant: Instant) -> String {
    let time = AWSTime.text(instant)
    let scope = "\(time.prefix(8))/\(region)/\(service)/aws4_request"
    let canonical = request.canonical(normalizesPath: service != "s3")
    let toSign = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Self.hash(Array(canonical.utf8)))"
    var key = Array("AWS4\(credentials.secretKey)".utf8)
    for part in [String(time.prefix(8)), region, service, "aws4_request", toSign] {
      key = Array(HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: SymmetricKey(data: key)))
    }
    return "AWS4-HMAC-SHA256 Credential=\(credentials.accessKey)/\(scope), SignedHeaders=\(request.signedNames), "
      + "Signature=\(Hex.encode(key))"
  }

  /// SHA-256 in hexadecimal.
  static func hash(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }
}
