/// A TrueType or OpenType font as its tables (OpenType 1.9, "Organization of an OpenType font").
struct SFNTFont {
  struct Table {
    let tag: String
    let bytes: ArraySlice<UInt8>
  }

  /// 0x00010000 or `OTTO`.
  let flavor: UInt32
  /// In the order of the font's own directory, which is that of the tags.
  let tables: [Table]

  init(_ bytes: [UInt8]) throws(SFNTReader.Failure) {
    var reader = SFNTReader(bytes[...])
    flavor = UInt32(truncatingIfNeeded: try reader.u32())
    let count = try reader.u16()
    _ = try reader.take(6)
    var tables: [Table] = []
    for _ in 0..<count {
      let tag = String(decoding: try reader.take(4), as: UTF8.self)
      _ = try reader.u32()
      var place = SFNTReader(bytes[...], at: try reader.u32())
      tables.append(Table(tag: tag, bytes: try place.take(try reader.u32())))
    }
    self.tables = tables
  }

  subscript(tag: String) -> ArraySlice<UInt8>? { tables.first { $0.tag == tag }?.bytes }
}
