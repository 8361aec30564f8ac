import FoundationEssentials

/// Bounded, strictly typed reading of Stripe's JSON.
package enum StripeJSON {
  package static let bytesMax = 1 << 20
  package static let levelsMax = 64

  /// Reads one object; fields that `type` doesn't name are passed over, as Stripe asks of clients.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(StripeObjectError) -> Value {
    guard bytes.count <= bytesMax else { throw .tooLarge(bytes: bytes.count, bytesMax: bytesMax) }
    guard levels(of: bytes) <= levelsMax else { throw .tooDeep(levelsMax: levelsMax) }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw .malformed(path: path(of: error))
    } catch {
      throw .malformed(path: "")
    }
  }

  /// How deep arrays and objects nest, counted before anything recurses into them.
  private static func levels(of bytes: [UInt8]) -> Int {
    var level = 0
    var deepest = 0
    var inString = false
    var escaped = false
    for byte in bytes {
      if escaped {
        escaped = false
      } else if inString {
        if byte == UInt8(ascii: "\\") { escaped = true } else if byte == UInt8(ascii: "\"") { inString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          level += 1
          deepest = max(deepest, level)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
        default: break
        }
      }
    }
    return deepest
  }

  private static func path(of error: DecodingError) -> String {
    let keys: [any CodingKey] =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
