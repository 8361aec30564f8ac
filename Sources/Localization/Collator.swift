import Core

/// Sorts titles and names as a language's readers expect it: by CLDR's collation, with numbers in the order of their
/// values (`Event 2` before `Event 10`).
///
/// Holds CLDR's root order for Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Georgian and kana, and what
/// some seventy languages change in the first three of alphabets: ñ after n, å after z, ch after h. Chinese characters
/// are in the order of their code points, which is no order that readers know. Capitals come first in Danish and Maltese,
/// accents in their own order in Vietnamese, and Hungarian's `ccs` is read as `cs` twice.
public struct Collator: Sendable {
  private let table: CollationTable

  /// Reads the tables, which takes about a millisecond: make it once and keep it.
  public init(locale: LocaleTag) {
    table = CollationTable(candidates: LocaleSubtags(locale).candidates)
  }

  /// What `text` is sorted by.
  public func sortKey(_ text: String) -> SortKey {
    var primary: [UInt8] = []
    var secondary: [UInt8] = []
    var tertiary: [UInt8] = []
    var rest = Substring(text)
    while let character = rest.first {
      if let digit = character.wholeNumberValue, character.unicodeScalars.first?.properties.numericType == .decimal {
        rest = appendNumber(startingWith: digit, rest, &primary)
        secondary.append(1)
        tertiary.append(1)
        continue
      }
      let (length, weights) = weights(rest, character)
      rest = rest.dropFirst(length)
      for weight in weights {
        primary.append(weight.lead.rawValue)
        for shift in [24, 16, 8, 0] as [UInt32] { primary.append(UInt8(truncatingIfNeeded: weight.primary >> shift)) }
        secondary.append(weight.secondary &+ 1)
        tertiary.append(weight.tertiary &+ 1)
      }
    }
    var bytes = primary
    for level in [secondary, tertiary, Array(text.utf8)] {
      bytes.append(0)
      bytes += level
    }
    return SortKey(bytes: bytes)
  }

  /// True where `first` comes before `second`.
  public func areInOrder(_ first: String, _ second: String) -> Bool { sortKey(first) < sortKey(second) }

  /// The items in the order of their texts; what is equal stays in its order.
  public func sorted<Item>(_ items: [Item], by text: (Item) -> String) -> [Item] {
    let keys = items.map { sortKey(text($0)) }
    let order = items.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    return order.map { items[$0] }
  }

  /// The weights of the next letter or digraph, and how many characters it takes.
  private func weights(_ text: Substring, _ character: Character) -> (length: Int, weights: [CollationWeight]) {
    if table.digraphStarts.contains(character) {
      for length in [4, 3, 2] {
        let candidate = text.prefix(length)
        if candidate.count == length, let weights = table.weights[String(candidate)] { return (length, weights) }
      }
    }
    if let weights = table.weights[String(character)] { return (1, weights) }
    // A letter with marks that have no code point together: the letter's weights.
    var weights: [CollationWeight] = []
    for scalar in character.unicodeScalars {
      weights +=
        table.weights[String(Character(scalar))]
        ?? [CollationWeight(lead: .unknown, primary: scalar.value, secondary: 0, tertiary: 0)]
    }
    return (1, weights)
  }

  private func appendNumber(startingWith first: Int, _ text: Substring, _ primary: inout [UInt8]) -> Substring {
    var digits: [UInt8] = []
    var rest = text
    while let character = rest.first, let digit = character.wholeNumberValue, digit < 10, digits.count < 250 {
      if digit != 0 || !digits.isEmpty { digits.append(UInt8(digit) + 1) }
      rest = rest.dropFirst()
    }
    primary += [CollationWeight.Lead.digit.rawValue, UInt8(digits.count + 1)] + digits
    return rest
  }
}
