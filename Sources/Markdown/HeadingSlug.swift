/// A heading as an identifier: letters, digits and the marks on them stay, in lower case, all else becomes `-`.
struct HeadingSlug {
  private var bytes: [UInt8] = []
  private var needsHyphen = false

  /// What is longer is cut off.
  private static let bytesMax = 120

  var text: String { bytes.isEmpty ? "part" : String(decoding: bytes, as: UTF8.self) }

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if bytes.count >= Self.bytesMax { break }
      add(scalar)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x620...0x64A: keep(scalar)
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: keep(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0..<0x80: needsHyphen = !bytes.isEmpty
    default: addAny(scalar)
    }
  }

  private mutating func addAny(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let category = properties.generalCategory
    guard
      properties.isAlphabetic || category == .decimalNumber || category == .nonspacingMark || category == .spacingMark
    else {
      needsHyphen = !bytes.isEmpty
      return
    }
    for lower in properties.lowercaseMapping.unicodeScalars { keep(lower) }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    if needsHyphen { bytes.append(0x2D) }
    needsHyphen = false
    bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
  }
}
