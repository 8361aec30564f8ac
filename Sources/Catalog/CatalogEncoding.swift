import FoundationEssentials

/// How the catalog's values become files.
public enum CatalogEncoding {
  /// JSON with sorted keys, so that the same content always gives the same bytes, and a line break at its end.
  /// - Throws: what the encoder throws, which no value of this module makes it do.
  public static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [0x0A]
  }
}
