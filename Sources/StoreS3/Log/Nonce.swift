import Store

/// 16 random bytes by which a writer knows again what it wrote itself.
struct Nonce: Hashable, Sendable {
  static let size = 16
  let bytes: [UInt8]

  init(_ surroundings: Surroundings) { bytes = surroundings.randomBytes(Self.size) }

  init(from reader: inout ByteReader) throws(StoreError) { bytes = Array(try reader.raw(Self.size)) }

  var hex: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
