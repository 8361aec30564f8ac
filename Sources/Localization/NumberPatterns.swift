/// How whole numbers or amounts are grouped and signed.
struct NumberPatterns: Sendable {
  /// A text around the digits, which are `#`, and the currency, which is `¤`, of a number that is not negative.
  let positive: [Part]
  let negative: [Part]
  let decimal: String
  let group: String
  /// Digits in the group before the decimal sign; 0 where there are no groups.
  let primary: Int
  /// Digits in the other groups: 2 in Hindi.
  let secondary: Int
  /// How many digits have to stand before the first group separator for there to be one.
  let minimumGroupingDigits: Int

  enum Part: Hashable, Sendable {
    case text(String)
    case digits
    case currency
  }

  init(positive: String, negative: String, symbols: [String]) {
    self.positive = Self.parts(positive)
    self.negative = Self.parts(negative)
    decimal = symbols[safe: 0]
    group = symbols[safe: 1]
    primary = Int(symbols[safe: 2]) ?? 3
    secondary = Int(symbols[safe: 3]) ?? 3
    minimumGroupingDigits = Int(symbols[safe: 4]) ?? 1
  }

  private static func parts(_ pattern: String) -> [Part] {
    var parts: [Part] = []
    var text = ""
    for scalar in pattern.unicodeScalars {
      guard scalar == "#" || scalar == "¤" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(scalar == "#" ? .digits : .currency)
    }
    return text.isEmpty ? parts : parts + [.text(text)]
  }

  /// ASCII digits in groups, each digit as `digits` has it.
  func grouped(_ ascii: some BidirectionalCollection<UInt8>, _ digits: [String]) -> String {
    let count = ascii.count
    let isGrouped = primary > 0 && count >= primary + minimumGroupingDigits
    var output = ""
    var left = count
    for byte in ascii {
      if isGrouped, left < count, left >= primary, (left - primary) % max(secondary, 1) == 0 { output += group }
      output += digits[Int(byte &- 48) % 10]
      left -= 1
    }
    return output
  }
}
