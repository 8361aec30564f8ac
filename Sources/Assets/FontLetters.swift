import Core

/// The letters that a site's fonts hold: whole alphabets, so that a new word in a text does not make a new font.
struct FontLetters: Hashable, Sendable {
  /// Letters of the site's languages, and what texts have beyond them.
  let letters: Set<UInt32>
  /// Digits, punctuation and signs that all languages share.
  static let common: Set<UInt32> = set([
    0x20...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA0...0xBF, 0xD7...0xD7, 0xF7...0xF7, 0x200B...0x200F, 0x2010...0x2027,
    0x202F...0x202F, 0x2030...0x2033, 0x2039...0x203A, 0x2044...0x2044, 0x20A0...0x20C0, 0x2116...0x2116,
    0x2122...0x2122,
    0x2190...0x2193, 0x2212...0x2212, 0x2713...0x2713,
  ])

  /// - Parameter characters: code points that texts have; where one is beyond its locale's alphabet, all of its block of 128
  ///   come in. Ideographs and Hangul do not: a font that holds them is too large to be loaded for a page.
  init(locales: [LocaleTag], characters: [LocaleTag: Set<UInt32>]) {
    var letters: Set<UInt32> = []
    for locale in locales { letters.formUnion(Self.set(Self.alphabet(of: locale.language))) }
    for character in characters.values.joined() where !letters.contains(character) && !Self.common.contains(character) {
      guard character < 0x2E80, character > 0x9F else { continue }
      let first = character & ~127
      letters.formUnion(first...first + 127)
    }
    self.letters = letters
  }

  var all: Set<UInt32> { letters.union(Self.common) }

  private static func set(_ ranges: [ClosedRange<UInt32>]) -> Set<UInt32> { Set(ranges.joined()) }

  /// The letters that a language is written with, by its script (Unicode's blocks, cut where a language needs less).
  private static func alphabet(of language: String) -> [ClosedRange<UInt32>] {
    switch language {
    // With the letters of names from elsewhere: p, ch, zh, v, g.
    case "ar":
      [
        0x60C...0x60C, 0x61B...0x61B, 0x61F...0x61F, 0x621...0x63A, 0x640...0x655, 0x660...0x66D, 0x670...0x671,
        0x67E...0x67E, 0x686...0x686, 0x698...0x698, 0x6A4...0x6A4, 0x6AF...0x6AF, 0x6CC...0x6CC,
      ]
    case "ckb", "fa", "ks", "pnb", "ps", "sd", "ug", "ur": [0x600...0x6FF, 0x750...0x77F]
    case "be", "bg", "mk", "ru", "sr", "uk": [0x400...0x45F, 0x490...0x491]
    case "kk", "ky", "mn", "tg", "tt": [0x400...0x4FF]
    case "el": [0x370...0x3FF]
    case "he", "yi": [0x591...0x5F4, 0xFB1D...0xFB4F]
    case "hy": [0x531...0x58A]
    case "ka": [0x10A0...0x10FF]
    case "am", "ti": [0x1200...0x137F]
    case "hi", "mr", "ne": [0x900...0x97F]
    case "bn", "as": [0x980...0x9FF]
    case "pa": [0xA00...0xA7F]
    case "gu": [0xA80...0xAFF]
    case "or": [0xB00...0xB7F]
    case "ta": [0xB80...0xBFF]
    case "te": [0xC00...0xC7F]
    case "kn": [0xC80...0xCFF]
    case "ml": [0xD00...0xD7F]
    case "si": [0xD80...0xDFF]
    case "th": [0xE00...0xE7F]
    case "lo": [0xE80...0xEFF]
    case "my": [0x1000...0x109F]
    case "km": [0x1780...0x17FF]
    case "ja", "ko", "yue", "zh": []
    case "vi": latin + [0x1A0...0x1B0, 0x300...0x323, 0x1EA0...0x1EF9]
    default: latin
    }
  }

  private static let latin: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x192...0x192, 0x218...0x21B, 0x1E9E...0x1E9E,
  ]
}
