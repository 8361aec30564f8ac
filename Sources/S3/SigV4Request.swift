import Curl

/// What a signature is made over (AWS Signature Version 4, "Create a canonical request").
public struct SigV4Request: Sendable {
  /// Such as `GET`.
  public let method: String
  /// As it goes over the wire, from the first slash on.
  public let path: String
  /// Names and values before encoding; a parameter without a value has an empty one.
  public let query: [QueryItem]
  /// All fields to be signed, `Host` among them.
  public let fields: [HTTPField]
  /// The SHA-256 of the body in hexadecimal, or `UNSIGNED-PAYLOAD`.
  public let payloadHash: String

  public init(
    method: String, path: String, query: [QueryItem] = [], fields: [HTTPField], payloadHash: String
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.fields = fields
    self.payloadHash = payloadHash
  }

  /// One parameter of a query.
  public struct QueryItem: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String = "") {
      self.name = name
      self.value = value
    }
  }

  /// The names of the signed fields, in the order of the signature.
  var signedNames: String { canonicalFields.map(\.name).joined(separator: ";") }

  /// - Parameter normalizesPath: what all services but S3 do: dots and double slashes are resolved, and the path is
  /// encoded
  ///   once more.
  func canonical(normalizesPath: Bool) -> String {
    let fields = canonicalFields
    return [
      method, normalizesPath ? AWSEncoding.path(Self.normalized(path)) : path, Self.encodedQuery(query),
      fields.map { "\($0.name):\($0.value)\n" }.joined(), fields.map(\.name).joined(separator: ";"), payloadHash,
    ].joined(separator: "\n")
  }

  /// The query as it is signed and sent: sorted by its encoded names and values, with `=` behind every name.
  static func encodedQuery(_ query: [QueryItem]) -> String {
    query.map { (AWSEncoding.component($0.name), AWSEncoding.component($0.value)) }.sorted { $0 < $1 }
      .map { "\($0)=\($1)" }.joined(separator: "&")
  }

  /// Names in lower case, values without space around them and with single spaces inside, one line a name.
  private var canonicalFields: [HTTPField] {
    var values: [String: [String]] = [:]
    for field in fields {
      let words = field.value.utf8.split(whereSeparator: { $0 == 32 || (9...13).contains($0) })
      values[field.name.lowercased(), default: []].append(
        words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
    }
    return values.sorted { $0.key < $1.key }.map { HTTPField($0.key, $0.value.joined(separator: ",")) }
  }

  /// RFC 3986, 5.2.4, and one slash for several.
  private static func normalized(_ path: String) -> String {
    var segments: [Substring] = []
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": break
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    guard !segments.isEmpty else { return "/" }
    let endsInFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
    return "/" + segments.joined(separator: "/") + (endsInFolder ? "/" : "")
  }
}
