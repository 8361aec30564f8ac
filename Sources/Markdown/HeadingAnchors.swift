/// Makes the identifiers of headings: their letters and digits in any script, in lower case, joined by `-`.
struct HeadingAnchors {
  private let reserved: Set<String>
  private(set) var names: [String] = []
  /// The number that each name got last, so that a thousand equal headings don't take a million attempts.
  private var lastNumbers: [String: Int] = [:]

  init(reserved: Set<String>) { self.reserved = reserved }

  /// - Returns: a name that no other heading of the text has, nor the page: `programme`, `programme-2`.
  mutating func name(for text: String) -> String {
    let plain = HeadingSlug(text).text
    var name = plain
    var number = lastNumbers[plain] ?? 1
    while lastNumbers[name] != nil || reserved.contains(name) {
      number += 1
      name = "\(plain)-\(number)"
    }
    lastNumbers[plain] = number
    if number > 1 { lastNumbers[name] = 1 }
    names.append(name)
    return name
  }
}
