/// Why bytes were not taken for an object of Stripe's API.
public enum StripeObjectError: Error, Hashable, CustomStringConvertible {
  case tooLarge(bytes: Int, bytesMax: Int)
  case tooDeep(levelsMax: Int)
  /// A field is absent, of another type, or not JSON at all. `path` is the field's, such as `data.object.expires_at`;
  /// empty where the document as a whole is meant. Field values are never told.
  case malformed(path: String)

  public var description: String {
    switch self {
    case .tooLarge(let bytes, let bytesMax): "the document has \(bytes) bytes: at most \(bytesMax) are read"
    case .tooDeep(let levelsMax): "the document nests deeper than \(levelsMax) levels"
    case .malformed(let path):
      path.isEmpty ? "the document is not the JSON object expected" : "the field \(path) is missing or of another type"
    }
  }
}
