import CBrotli

/// Writes a font as WOFF2 (W3C WOFF File Format 2.0), outlines transformed, which saves a tenth.
///
/// Debian's libwoff2enc does the same, but speaks to the standard error at each font.
enum WOFF2Writer {
  /// - Returns: nil where the bytes are no font.
  static func woff2(of bytes: [UInt8]) -> [UInt8]? {
    guard let font = try? SFNTFont(bytes), !font.tables.isEmpty else { return nil }
    let outlines = try? WOFF2Outlines(font).bytes
    var directory: [UInt8] = []
    var data: [UInt8] = []
    for table in ordered(font.tables) {
      let isOutlines = table.tag == "glyf" || table.tag == "loca"
      // For these two, version 0 is the transformed one and 3 is none.
      append(table.tag, version: isOutlines && outlines == nil ? 3 : 0, to: &directory)
      append(base128: table.bytes.count, to: &directory)
      if isOutlines, let outlines {
        append(base128: table.tag == "glyf" ? outlines.count : 0, to: &directory)
        if table.tag == "glyf" { data += outlines }
      } else {
        data += table.tag == "head" ? marked(table.bytes) : Array(table.bytes)
      }
    }
    guard let compressed = compressed(data) else { return nil }
    return header(font, directory: directory.count, compressed: compressed.count) + directory + compressed
      + padding(48 + directory.count + compressed.count)
  }

  /// `loca` has to follow `glyf`.
  private static func ordered(_ tables: [SFNTFont.Table]) -> [SFNTFont.Table] {
    var result = tables.filter { $0.tag != "loca" && $0.tag != "DSIG" }
    if let loca = tables.first(where: { $0.tag == "loca" }), let glyf = result.firstIndex(where: { $0.tag == "glyf" }) {
      result.insert(loca, at: glyf + 1)
    }
    return result
  }

  /// `head` with bit 11 of its flags: the font went through a lossless change.
  private static func marked(_ head: ArraySlice<UInt8>) -> [UInt8] {
    var head = Array(head)
    if head.count > 16 { head[16] |= 0x08 }
    return head
  }

  private static func header(_ font: SFNTFont, directory: Int, compressed: Int) -> [UInt8] {
    let tables = font.tables.filter { $0.tag != "DSIG" }
    let whole = 12 + 16 * tables.count + tables.reduce(0) { $0 + ($1.bytes.count + 3) & ~3 }
    let length = 48 + directory + compressed
    var header = Array("wOF2".utf8)
    header.append(u32: Int(font.flavor))
    header.append(u32: length + padding(length).count)
    header.append(u16: tables.count)
    header.append(u16: 0)
    header.append(u32: whole)
    header.append(u32: compressed)
    // No version of the file's own, no metadata, no private data.
    return header + [UInt8](repeating: 0, count: 24)
  }

  private static func padding(_ length: Int) -> [UInt8] { [UInt8](repeating: 0, count: -length & 3) }

  private static func append(_ tag: String, version: UInt8, to directory: inout [UInt8]) {
    let known = knownTags.firstIndex(of: tag)
    directory.append(UInt8(known ?? 63) | version << 6)
    if known == nil { directory += tag.utf8 }
  }

  /// Seven bits a byte, the highest first.
  private static func append(base128 number: Int, to bytes: inout [UInt8]) {
    var shift = 28
    while shift > 0, number >> shift == 0 { shift -= 7 }
    while shift >= 0 {
      bytes.append(UInt8(number >> shift & 0x7F) | (shift > 0 ? 0x80 : 0))
      shift -= 7
    }
  }

  private static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var size = BrotliEncoderMaxCompressedSize(bytes.count)
    guard size > 0 else { return nil }
    let result = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let isDone = BrotliEncoderCompress(
        BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_FONT, bytes.count, bytes, &size, buffer.baseAddress)
      count = isDone == BROTLI_TRUE ? size : 0
    }
    return result.isEmpty ? nil : result
  }

  /// Their numbers stand for them.
  private static let knownTags = [
    "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ",
    "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS",
    "GSUB", "EBSC", "JSTF", "MATH", "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc",
    "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar", "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop",
    "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
  ]
}

extension [UInt8] {
  mutating func append(u16 number: Int) {
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number))
  }

  mutating func append(u32 number: Int) {
    append(u16: number >> 16)
    append(u16: number)
  }
}
