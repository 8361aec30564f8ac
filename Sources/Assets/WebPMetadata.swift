/// What a WebP file says beside its picture.
enum WebPMetadata {
  /// The file without colour profile, EXIF and XMP (RFC 9649, §2.7): libvips' `strip` leaves some of it, and the place where
  /// a photograph was taken is nobody's business.
  /// - Returns: nil where it is no WebP file.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 12, bytes[..<4].elementsEqual("RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    var kept = Array(bytes[..<12])
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = bytes[(offset + 4)..<(offset + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = offset + 8 + length + length % 2
      guard end <= bytes.count else { return nil }
      switch String(decoding: bytes[offset..<offset + 4], as: UTF8.self) {
      case "ICCP", "EXIF", "XMP ": break
      case "VP8X":
        kept += bytes[offset..<end]
        // Of what the flags announce, see-through parts and animation are left.
        kept[kept.count - length] &= 0x12
      default: kept += bytes[offset..<end]
      }
      offset = end
    }
    let size = UInt32(kept.count - 8)
    for index in 0..<4 { kept[4 + index] = UInt8(truncatingIfNeeded: size >> (8 * UInt32(index))) }
    return kept
  }
}
