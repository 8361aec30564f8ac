/// When a whole number has a category: `few n%10=2..4&n%100!=12..14`, alternatives parted by `|`.
struct PluralRule: Hashable, Sendable {
  let category: PluralCategory
  private let alternatives: [[Condition]]

  private struct Condition: Hashable, Sendable {
    let modulus: UInt?
    let isNegated: Bool
    let ranges: [ClosedRange<UInt>]

    func holds(_ number: UInt) -> Bool {
      let value = modulus.map { number % $0 } ?? number
      return ranges.contains { $0.contains(value) } != isNegated
    }
  }

  /// - Returns: nil for what is no rule.
  init?(_ text: Substring) {
    guard let blank = text.firstIndex(of: " "), let category = PluralCategory(rawValue: String(text[..<blank])) else {
      return nil
    }
    self.category = category
    alternatives = text[text.index(after: blank)...].split(separator: "|")
      .map { $0.split(separator: "&").compactMap(Self.condition) }
  }

  func holds(_ number: UInt) -> Bool {
    alternatives.contains { conditions in conditions.allSatisfy { $0.holds(number) } }
  }

  private static func condition(_ text: Substring) -> Condition? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    var operand = text[..<equals]
    let isNegated = operand.last == "!"
    if isNegated { operand = operand.dropLast() }
    let ranges = text[text.index(after: equals)...].split(separator: ",").compactMap { range -> ClosedRange<UInt>? in
      let ends = range.split(separator: ".").compactMap { UInt($0) }
      guard let low = ends.first, let high = ends.last else { return nil }
      return low...max(low, high)
    }
    return Condition(modulus: UInt(operand.dropFirst(2)), isNegated: isNegated, ranges: ranges)
  }
}
