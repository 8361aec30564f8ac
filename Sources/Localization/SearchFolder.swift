import Core

/// Folds many texts: the table is read once. See ``SearchText``.
public struct SearchFolder: Sendable {
  private let foldings: [UInt32: String]

  /// Reads the table, which takes some ten microseconds.
  public init(locale: LocaleTag) {
    var foldings: [UInt32: String] = [:]
    let text = SearchFolding.letters
    for line in text.split(TextSlice(start: 0, end: text.utf8CodeUnitCount), by: 10) {
      let halves = text.split(line, by: 32)
      let base = text.string(halves[0])
      for scalar in text.string(halves[safe: 1]).unicodeScalars { foldings[scalar.value] = base }
    }
    self.foldings = foldings
  }

  /// ``SearchText/terms(_:locale:)``.
  public func terms(_ text: String) -> [String] {
    var seen: Set<String> = []
    return words(text).filter { seen.insert($0).inserted }
  }

  func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        switch UInt8(scalar.value) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(scalar)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(Unicode.Scalar(UInt8(scalar.value) + 32))
        default: Self.end(&word, &words)
        }
      } else if let folded = foldings[scalar.value] {
        word.append(contentsOf: folded.unicodeScalars)
      } else if !Self.isIgnored(scalar.value) {
        append(scalar, &word, &words)
      }
    }
    Self.end(&word, &words)
    return words
  }

  private func append(_ scalar: Unicode.Scalar, _ word: inout String.UnicodeScalarView, _ words: inout [String]) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      word.append(contentsOf: String(Int(properties.numericValue ?? 0)).unicodeScalars)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      for lower in properties.lowercaseMapping.unicodeScalars {
        if let folded = foldings[lower.value] {
          word.append(contentsOf: folded.unicodeScalars)
        } else {
          word.append(lower)
        }
      }
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .letterNumber: word.append(scalar)
    default: Self.end(&word, &words)
    }
  }

  private static func end(_ word: inout String.UnicodeScalarView, _ words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(String(word))
    word = String.UnicodeScalarView()
  }

  /// Accents of letters that are written in two code points, vowel marks of Hebrew and Arabic, tatweel, soft hyphen, and
  /// the characters that have no width.
  private static func isIgnored(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,
      0x6DF...0x6E8, 0x6EA...0x6ED:
      true
    case 0x640, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x61C, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
