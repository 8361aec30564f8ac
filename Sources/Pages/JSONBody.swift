import FoundationEssentials

/// Answers in JSON: keys in a fixed order, so that the same answer is the same bytes, and addresses as they are.
public enum JSONBody {
  public static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }
}
