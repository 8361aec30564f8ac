/// Why a text names no place in a bucket.
public enum S3AddressError: Error, Hashable, Sendable, CustomStringConvertible {
  case scheme
  case bucket
  case prefix
  /// A parameter that there is none of.
  case unknown(String)
  /// A parameter whose value can't be.
  case value(String)
  /// The endpoint has no TLS and is on another machine.
  case withoutTLS

  public var description: String {
    switch self {
    case .scheme: "the address of a bucket begins with s3://, as in s3://bucket/prefix?region=eu-central-1"
    case .bucket: "a bucket's name has 3 to 63 lower-case letters, digits, hyphens and dots"
    case .prefix: "the part behind the bucket's name can't have empty parts, \".\" or \"..\""
    case .unknown(let name): "\(name) is no parameter of a bucket's address: endpoint, region, style, tags and http are"
    case .value(let name): "the value of \(name) in the bucket's address can't be right"
    case .withoutTLS:
      "the endpoint is on another machine and has no TLS: use https://, or add &http=allowed where that is meant"
    }
  }
}
