/// Which characters a TrueType or OpenType font has (OpenType 1.9, `cmap` formats 4 and 12).
enum FontCoverage {
  /// - Returns: nil where the bytes are no such font.
  static func characters(of bytes: [UInt8]) -> Set<UInt32>? {
    guard let version = number(bytes, 0, 4), [0x0001_0000, 0x4F54_544F, 0x7472_7565].contains(version),
      let tables = number(bytes, 4, 2)
    else { return nil }
    for table in 0..<tables where bytes.count >= 12 + (table + 1) * 16 {
      let record = 12 + table * 16
      guard bytes[record..<record + 4].elementsEqual("cmap".utf8), let start = number(bytes, record + 8, 4) else {
        continue
      }
      return characters(of: bytes, map: start)
    }
    return nil
  }

  private static func characters(of bytes: [UInt8], map: Int) -> Set<UInt32>? {
    guard let count = number(bytes, map + 2, 2) else { return nil }
    var found: Set<UInt32> = []
    for entry in 0..<count {
      guard let platform = number(bytes, map + 4 + entry * 8, 2), let encoding = number(bytes, map + 6 + entry * 8, 2),
        let offset = number(bytes, map + 8 + entry * 8, 4)
      else { return nil }
      // Unicode, or Windows' Unicode; Windows' symbols are other numbers.
      guard platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)) else { continue }
      switch number(bytes, map + offset, 2) {
      case 4: addSegments(of: bytes, at: map + offset, to: &found)
      case 12: addGroups(of: bytes, at: map + offset, to: &found)
      default: continue
      }
    }
    return found
  }

  private static func addSegments(of bytes: [UInt8], at start: Int, to found: inout Set<UInt32>) {
    guard let double = number(bytes, start + 6, 2) else { return }
    for segment in 0..<double / 2 {
      guard let end = number(bytes, start + 14 + segment * 2, 2),
        let first = number(bytes, start + 16 + double + segment * 2, 2), first <= end, end < 0xFFFF
      else { continue }
      found.formUnion(UInt32(first)...UInt32(end))
    }
  }

  private static func addGroups(of bytes: [UInt8], at start: Int, to found: inout Set<UInt32>) {
    guard let count = number(bytes, start + 12, 4) else { return }
    for group in 0..<min(count, 1 << 16) {
      guard let first = number(bytes, start + 16 + group * 12, 4), let end = number(bytes, start + 20 + group * 12, 4),
        first <= end, end <= 0x10FFFF
      else { continue }
      found.formUnion(UInt32(first)...UInt32(end))
    }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
