/// The weights of one language: the root's, and what the language changes.
struct CollationTable: Sendable {
  /// Letters, digraphs that count as one, and letters that count as two.
  private(set) var weights: [String: [CollationWeight]] = [:]
  /// The first letters of digraphs, so that others need not be looked for.
  private(set) var digraphStarts: Set<Character> = []
  /// Whether capitals come first where all but case is equal.
  private let hasCapitalsFirst: Bool

  /// Letters that are sorted as two, in every language that has no place for them.
  private static let expansions = [
    ("ß", "ss"), ("ẞ", "SS"), ("æ", "ae"), ("Æ", "AE"), ("œ", "oe"), ("Œ", "OE"), ("ĳ", "ij"), ("Ĳ", "IJ"),
  ]

  init(candidates: [String]) {
    let line = Self.line(candidates)
    let first = line.map { $0.text.string($0.fields[safe: 1]).split(separator: ",").map(String.init) } ?? []
    hasCapitalsFirst = first.contains("upper")
    addRoot(ownScripts: first)
    for (letter, pair) in Self.expansions { expand(letter, to: pair.map(String.init)) }
    let changes = line.map { line in line.fields.dropFirst(2).map(line.text.string) } ?? []
    for change in changes where !change.contains(">") { add(change) }
    // What is read as others needs their places.
    for change in changes { expand(change) }
    if hasCapitalsFirst { putCapitalsFirst() }
  }

  private static func line(_ candidates: [String]) -> (text: StaticString, fields: [TextSlice])? {
    let text = CollationSource.languages
    let lines = text.split(TextSlice(start: 0, end: text.utf8CodeUnitCount), by: 10)
    for candidate in candidates {
      for line in lines {
        let fields = text.split(line, by: 9)
        if text.split(fields[0], by: 32).contains(where: { text[$0].elementsEqual(candidate.utf8) }) {
          return (text, fields)
        }
      }
    }
    return nil
  }

  private mutating func addRoot(ownScripts: [String]) {
    let text = CollationSource.root
    let lines = text.split(TextSlice(start: 0, end: text.utf8CodeUnitCount), by: 10)
    for (number, line) in lines.enumerated() {
      for (secondary, group) in text.split(line, by: 9).enumerated() {
        // By code points, since some of them are marks, which would join the letter before them.
        for (tertiary, scalar) in text.string(group).unicodeScalars.enumerated() {
          let letter = Character(scalar)
          guard number > 0 else {
            // The first line is of marks that count for nothing at the first level.
            weights[String(letter)] = []
            continue
          }
          weights[String(letter)] = [
            CollationWeight(
              lead: Self.lead(letter, ownScripts), primary: UInt32(number) << 8,
              secondary: UInt8(clamping: secondary), tertiary: UInt8(clamping: tertiary))
          ]
        }
      }
    }
  }

  /// Applies a change such as `آ>اا` or `ccs>cs+cs`.
  private mutating func expand(_ change: String) {
    let halves = change.split(separator: ">").map(String.init)
    guard halves.count == 2 else { return }
    let parts = halves[1].split(separator: "+").map(String.init)
    expand(halves[0], to: parts.count > 1 ? parts : halves[1].map(String.init))
    if halves[0].count > 1, let first = halves[0].first { digraphStarts.insert(first) }
  }

  private mutating func expand(_ letter: String, to parts: [String]) {
    weights[letter] = parts.enumerated().compactMap { index, part in
      var weight = weights[part]?.first
      // Behind the pair where all else is equal.
      if index == 0 { weight?.tertiary += 4 }
      return weight
    }
  }

  /// Applies a change such as `z=ʒ<å,Å|ǻ,Ǻ<ä,Ä`.
  private mutating func add(_ change: String) {
    guard let anchor = change.first, let place = weights[String(anchor)]?.first else { return }
    var behind: UInt32 = 0
    var rest = change.dropFirst()
    while let sign = rest.first {
      let body = rest.dropFirst().prefix { $0 != "<" && $0 != "=" }
      rest = rest.dropFirst(1 + body.count)
      if sign == "<" { behind += 1 }
      for (secondary, group) in body.split(separator: "|").enumerated() {
        for (tertiary, letter) in group.split(separator: ",").enumerated() {
          var weight = place
          weight.primary += behind
          // What equals the anchor is told from it by an accent that no accented form of the anchor has.
          weight.secondary = UInt8(clamping: secondary + (sign == "=" ? 128 : 0))
          weight.tertiary = UInt8(clamping: tertiary)
          weights[String(letter)] = [weight]
          if letter.count > 1, let first = letter.first { digraphStarts.insert(first) }
        }
      }
    }
  }

  /// A letter's case weighs more than its form, and capitals less than small letters.
  private mutating func putCapitalsFirst() {
    for (letters, weights) in weights {
      let capitals = letters.filter(\.isUppercase).count
      // A letter that is read as two comes behind both.
      let isRead = letters.count == 1 && weights.count > 1
      let rank: UInt8 = isRead ? 192 : capitals == 0 ? 128 : capitals == letters.count ? 0 : 64
      self.weights[letters] = weights.map { weight in
        var weight = weight
        weight.tertiary = rank + min(weight.tertiary, 63)
        return weight
      }
    }
  }

  private static func lead(_ letter: Character, _ ownScripts: [String]) -> CollationWeight.Lead {
    guard letter.isLetter else { return .sign }
    let value = letter.unicodeScalars.first?.value ?? 0
    let script =
      switch value {
      case ..<0x250, 0x1E00...0x1EFF: "Latn"
      case 0x370...0x3FF, 0x1F00...0x1FFF: "Grek"
      case 0x400...0x52F: "Cyrl"
      case 0x530...0x58F: "Armn"
      case 0x590...0x5FF: "Hebr"
      case 0x600...0x6FF: "Arab"
      case 0x900...0x97F: "Deva"
      case 0x10A0...0x10FF: "Geor"
      default: ""
      }
    return ownScripts.contains(script) ? .ownScript : .letter
  }
}
