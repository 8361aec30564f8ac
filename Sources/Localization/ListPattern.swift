/// What stands between the items of a list (UTS #35 part 2, "List Patterns").
struct ListPattern: Sendable {
  private let pair: String
  /// Stands behind a pair; empty but in a few languages.
  private let pairSuffix: String
  private let start: String
  private let middle: String
  private let end: String
  private let suffix: String
  private let language: Substring

  init(_ values: [String], language tag: String) {
    let values = values + Array(repeating: "", count: max(0, 6 - values.count))
    pair = values[0]
    pairSuffix = values[1]
    start = values[2]
    middle = values[3]
    end = values[4]
    suffix = values[5]
    language = tag.prefix { $0 != "-" }
  }

  func joined(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    switch items.count {
    case 1: return last
    case 2: return items[0] + before(last, pair) + last + pairSuffix
    default:
      let inner = items[1..<items.count - 1].joined(separator: middle)
      return items[0] + start + inner + before(last, end) + last + suffix
    }
  }

  /// Spanish says "e" before the sound i and "u" before o; Hebrew parts its prefix from letters of other scripts. The
  /// conditions are ICU's.
  private func before(_ item: String, _ separator: String) -> String {
    let next = item.lowercased()
    switch (language, separator) {
    case ("es", " y ")
    where next.hasPrefix("i") || next.hasPrefix("hi") && !next.hasPrefix("hia") && !next.hasPrefix("hie"):
      return " e "
    case ("es", " o ")
    where next.hasPrefix("o") || next.hasPrefix("ho") || next.hasPrefix("8") || next == "11" || next.hasPrefix("11 "):
      return " u "
    case ("he", " ו"):
      let first = item.unicodeScalars.first?.value ?? 0
      return (0x0590...0x05FF).contains(first) || (0xFB1D...0xFB4F).contains(first) ? separator : " ו-"
    default: return separator
    }
  }
}
