/// How whole numbers or amounts are grouped and signed.
struct NumberPatterns: Sendable {
  /// What stands around the digits of a number that is not negative.
  let positive: [Part]
  let negative: [Part]
  let decimal: TextSlice
  let group: TextSlice
  /// Digits in the group before the decimal sign; 0 where there are no groups.
  let primary: Int
  /// Digits in the other groups: 2 in Hindi.
  let secondary: Int
  /// How many digits have to stand before the first group separator for there to be one.
  let minimumGroupingDigits: Int

  enum Part: Hashable, Sendable {
    case text(TextSlice)
    /// `#` in the data.
    case digits
    /// `¤` in the data.
    case currency
  }

  /// - Parameters:
  ///   - positive: a pattern, or nil where only digits are written.
  ///   - symbols: decimal sign, group separator, and the three numbers.
  init(positive: TextSlice?, negative: TextSlice, symbols: ArraySlice<TextSlice>, _ text: StaticString) {
    let symbols = Array(symbols)
    self.positive = positive.map { Self.parts($0, text) } ?? [.digits]
    self.negative = Self.parts(negative, text)
    decimal = symbols[safe: 0]
    group = symbols[safe: 1]
    primary = text.int(symbols[safe: 2]) ?? 3
    secondary = max(text.int(symbols[safe: 3]) ?? 3, 1)
    minimumGroupingDigits = text.int(symbols[safe: 4]) ?? 1
  }

  private static func parts(_ pattern: TextSlice, _ text: StaticString) -> [Part] {
    var parts: [Part] = []
    var start = pattern.start
    func flush(_ end: Int) { if start < end { parts.append(.text(TextSlice(start: start, end: end))) } }
    for position in pattern.start..<pattern.end {
      if text.utf8Start[position] == UInt8(ascii: "#") {
        flush(position)
        parts.append(.digits)
        start = position + 1
      } else if position + 1 < pattern.end, text.utf8Start[position] == 0xC2, text.utf8Start[position + 1] == 0xA4 {
        flush(position)
        parts.append(.currency)
        start = position + 2
      }
    }
    flush(pattern.end)
    return parts
  }
}
