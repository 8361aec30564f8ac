/// Reads the head of a picture without decoding it.
struct PictureReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// - Returns: nil where the bytes are no picture of a kind that is known (SVG is read elsewhere), or its head is broken.
  static func head(of bytes: UnsafeBufferPointer<UInt8>) -> PictureHead? {
    let reader = PictureReader(bytes)
    if reader.has([0xFF, 0xD8, 0xFF], at: 0) { return reader.jpeg() }
    if reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return reader.png() }
    if reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) { return reader.webp() }
    if reader.has("GIF87a", at: 0) || reader.has("GIF89a", at: 0) { return reader.gif() }
    if reader.has("ftyp", at: 4) { return reader.avif() }
    return nil
  }

  private func byte(_ offset: Int) -> Int? { offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil }

  /// A number of `count` bytes, the high one first.
  private func big(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of `count` bytes, the low one first.
  private func little(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func has(_ pattern: some Collection<UInt8>, at offset: Int) -> Bool {
    offset >= 0 && offset + pattern.count <= bytes.count
      && bytes[offset..<offset + pattern.count].elementsEqual(pattern)
  }

  private func has(_ pattern: String, at offset: Int) -> Bool { has(pattern.utf8, at: offset) }

  private func head(_ format: PictureFormat, _ width: Int, _ height: Int, alpha: Bool, turned: Bool = false)
    -> PictureHead?
  {
    guard width > 0, height > 0 else { return nil }
    return PictureHead(format: format, width: width, height: height, isTurned: turned, hasAlpha: alpha)
  }

  /// JPEG (ITU T.81, annex B): the first frame header, and the orientation of an EXIF segment before it.
  private func jpeg() -> PictureHead? {
    var offset = 2
    var isTurned: Bool?
    while let marker = byte(offset + 1), byte(offset) == 0xFF {
      if marker == 0xFF {
        offset += 1
        continue
      }
      guard let length = big(offset + 2, 2), length >= 2 else { return nil }
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = big(offset + 5, 2), let width = big(offset + 7, 2) else { return nil }
        return head(.jpeg, width, height, alpha: false, turned: isTurned ?? false)
      case 0xE1 where has("Exif\0\0", at: offset + 4): isTurned = isTurned ?? ((orientation(offset + 10) ?? 1) >= 5)
      case 0xD9, 0xDA: return nil
      default: break
      }
      offset += 2 + length
    }
    return nil
  }

  /// The orientation that a TIFF directory at `start` holds (TIFF 6.0, tag 274).
  private func orientation(_ start: Int) -> Int? {
    let isLittle = has("II", at: start)
    func number(_ offset: Int, _ count: Int) -> Int? {
      isLittle ? little(start + offset, count) : big(start + offset, count)
    }
    guard isLittle || has("MM", at: start), let directory = number(4, 4), let count = number(directory, 2) else {
      return nil
    }
    for entry in 0..<min(count, 512) where number(directory + 2 + entry * 12, 2) == 274 {
      return number(directory + 2 + entry * 12 + 8, 2)
    }
    return nil
  }

  private func png() -> PictureHead? {
    guard has("IHDR", at: 12), let width = big(16, 4), let height = big(20, 4), let kind = byte(25) else { return nil }
    var alpha = kind == 4 || kind == 6
    var offset = 8
    while !alpha, let length = big(offset, 4), !has("IDAT", at: offset + 4) {
      alpha = has("tRNS", at: offset + 4)
      offset += 12 + length
    }
    return head(.png, width, height, alpha: alpha)
  }

  private func webp() -> PictureHead? {
    if has("VP8X", at: 12), let flags = byte(20), let width = little(24, 3), let height = little(27, 3) {
      return head(.webp, width + 1, height + 1, alpha: flags & 0x10 != 0)
    }
    if has("VP8L", at: 12), let bits = little(21, 4) {
      return head(.webp, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, alpha: bits >> 28 & 1 == 1)
    }
    guard has("VP8 ", at: 12), let width = little(26, 2), let height = little(28, 2) else { return nil }
    return head(.webp, width & 0x3FFF, height & 0x3FFF, alpha: false)
  }

  private func gif() -> PictureHead? {
    guard let width = little(6, 2), let height = little(8, 2) else { return nil }
    return head(.gif, width, height, alpha: true)
  }

  /// AVIF (ISO/IEC 23008-12): the largest size of `meta`'s properties, and whether it is turned.
  private func avif() -> PictureHead? {
    guard has("avif", at: 8) || has("avis", at: 8) || has("mif1", at: 8) else { return nil }
    var size: (width: Int, height: Int)?
    var turns = 0
    func walk(_ range: Range<Int>, depth: Int) {
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound, let length = big(offset, 4) {
        let end = length == 0 ? range.upperBound : offset + length
        guard length == 0 || length >= 8, end <= range.upperBound else { return }
        if depth < 4, has("meta", at: offset + 4) { walk(min(offset + 12, end)..<end, depth: depth + 1) }
        if depth < 4, has("iprp", at: offset + 4) || has("ipco", at: offset + 4) {
          walk(offset + 8..<end, depth: depth + 1)
        }
        if has("ispe", at: offset + 4), let width = big(offset + 12, 4), let height = big(offset + 16, 4),
          width * height > (size.map { $0.width * $0.height } ?? 0)
        {
          size = (width, height)
        }
        if has("irot", at: offset + 4), let angle = byte(offset + 8) { turns = angle & 3 }
        offset = end
      }
    }
    walk(0..<bytes.count, depth: 0)
    guard let size else { return nil }
    let alpha = Array("auxiliary:alpha".utf8)
    let hasAlpha = (0..<min(bytes.count, 1 << 14)).contains { has(alpha, at: $0) }
    return head(.avif, size.width, size.height, alpha: hasAlpha, turned: turns % 2 == 1)
  }
}
