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
  init?(_ rule: TextSlice, _ text: StaticString) {
    let words = text.split(rule, by: UInt8(ascii: " "))
    guard words.count == 2, let category = PluralCategory(rawValue: text.string(words[0])) else { return nil }
    self.category = category
    alternatives = text.split(words[1], by: UInt8(ascii: "|")).map { alternative in
      text.split(alternative, by: UInt8(ascii: "&")).map { Self.condition($0, text) }
    }
  }

  func holds(_ number: UInt) -> Bool {
    alternatives.contains { conditions in conditions.allSatisfy { $0.holds(number) } }
  }

  /// Reads `n%100!=12..14,16`.
  private static func condition(_ condition: TextSlice, _ text: StaticString) -> Condition {
    let sides = text.split(condition, by: UInt8(ascii: "="))
    let operand = text[sides[0]]
    let isNegated = operand.last == UInt8(ascii: "!")
    let modulus = operand.dropFirst(2).prefix { $0 != UInt8(ascii: "!") }
    let ranges = text.split(sides[safe: 1], by: UInt8(ascii: ",")).map { range -> ClosedRange<UInt> in
      let ends = text.split(range, by: UInt8(ascii: ".")).compactMap { text.int($0).map(UInt.init) }
      return (ends.first ?? 0)...max(ends.first ?? 0, ends.last ?? 0)
    }
    return Condition(
      modulus: UInt(String(decoding: modulus, as: UTF8.self)), isNegated: isNegated, ranges: ranges)
  }
}
