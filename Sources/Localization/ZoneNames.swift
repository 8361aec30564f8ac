/// The long names of time zones in one language, by CLDR's codes (``MetaZone``).
///
/// In the data a name is the number of an affix and the rest: `061Mitteleuropä` with the affix `#ische Zeit`.
struct ZoneNames: Sendable {
  private let names: CodeTable
  private let affixes: [(start: TextSlice, end: TextSlice)]

  init(_ lines: CLDRLines) {
    let text = lines.text
    names = CodeTable(lines.maps("z"), codeLength: 2, text)
    affixes = lines.values("za").map { affix in
      let halves = text.split(affix, by: UInt8(ascii: "#"))
      return (halves[0], halves[safe: 1])
    }
  }

  /// The parts of a name, to be written one after the other; nil where the language has none.
  func parts(_ code: String, _ text: StaticString) -> (TextSlice, TextSlice, TextSlice)? {
    guard let name = names[code], let first = text[name].first, let number = Self.number(first),
      number < affixes.count
    else { return nil }
    let affix = affixes[number]
    return (affix.start, TextSlice(start: name.start + 1, end: name.end), affix.end)
  }

  /// A digit of base 36.
  private static func number(_ byte: UInt8) -> Int? { Int(String(Unicode.Scalar(byte)), radix: 36) }
}
