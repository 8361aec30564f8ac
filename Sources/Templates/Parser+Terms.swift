import Localization

extension Parser {
  /// What stands behind `if` and `elif`.
  mutating func terms(_ cursor: Cursor) -> Condition? {
    var cursor = cursor
    var terms: [Condition.Term] = []
    var joiner: String?
    while true {
      guard let term = term(&cursor) else { return nil }
      terms.append(term)
      guard let token = cursor.next() else { return Condition(terms: terms, needsAll: joiner != "or") }
      guard let word = token.word, word == "and" || word == "or" else {
        report(.unexpected(found: token.text, expected: "\"and\", \"or\", == or !="), token.place)
        return nil
      }
      guard joiner == nil || joiner == word else {
        report(.mixedConditions, token.place)
        return nil
      }
      joiner = word
    }
  }

  private mutating func term(_ cursor: inout Cursor) -> Condition.Term? {
    let isNot = cursor.skip("not")
    guard let token = cursor.next(), token.word != nil else {
      report(.unexpected(found: cursor.foundText, expected: "a name"), cursor.place)
      return nil
    }
    guard let path = path(token) else { return nil }
    guard let sign = cursor.peek, sign.isSign("==") || sign.isSign("!=") || sign.isSign("=") else {
      return .truth(path, isNegated: isNot)
    }
    _ = cursor.next()
    guard !isNot, !sign.isSign("=") else {
      report(.unexpected(found: isNot ? "not" : "=", expected: isNot ? "!=" : "=="), sign.place)
      return nil
    }
    guard let operand = operand(&cursor) else { return nil }
    return .equality(path, operand, isNegated: sign.isSign("!="))
  }

  /// `name=value` as often as there are some, up to the tag's end.
  mutating func arguments(_ cursor: inout Cursor) -> [Argument]? {
    var arguments: [Argument] = []
    while let token = cursor.next() {
      let isNew = !arguments.contains { $0.name == token.word }
      guard let name = token.word, !name.contains("."), !Self.reserved.contains(name), isNew else {
        report(.unexpected(found: token.text, expected: "name=value, each name once"), token.place)
        return nil
      }
      guard let sign = cursor.next(), sign.isSign("=") else {
        report(.unexpected(found: cursor.foundText, expected: "="), cursor.place)
        return nil
      }
      guard let value = operand(&cursor) else { return nil }
      arguments.append(Argument(name: name, value: value, place: token.place))
    }
    return arguments
  }

  mutating func operand(_ cursor: inout Cursor) -> Operand? {
    guard let token = cursor.next() else {
      report(.unexpected(found: cursor.foundText, expected: "a name, a \"text\" or a number"), cursor.place)
      return nil
    }
    switch token.kind {
    case .string(let text): return .literal(.string(text))
    case .int(let number): return .literal(.int(number))
    case .word("true"): return .literal(true)
    case .word("false"): return .literal(false)
    case .word("null"): return .literal(.null)
    case .sign("("): return parenthesized(&cursor)
    default: return path(token).map { .path($0) }
    }
  }

  /// A path whose first name is looked up among the loop variables now and among the page's values later.
  mutating func path(_ token: Token) -> Path? {
    guard let word = token.word else {
      report(.unexpected(found: token.text, expected: "a name"), token.place)
      return nil
    }
    var members = word.split(separator: ".").map(String.init)
    let first = members.removeFirst()
    if Tag.keywords.contains(word) || (first != "loop" && Self.reserved.contains(first)) {
      report(.unexpected(found: word, expected: "a name"), token.place)
      return nil
    }
    if first == "loop" { return loopPath(members, token) }
    let root: Path.Root = loops.lastIndex(of: first).map { .local($0, first) } ?? .name(first)
    return Path(root: root, members: members, place: token.place, locals: loops)
  }

  private mutating func loopPath(_ members: [String], _ token: Token) -> Path? {
    let fields = Path.LoopField.allCases.map(\.rawValue)
    guard !loops.isEmpty else {
      report(.unknownName("loop", nearest: nil), token.place)
      return nil
    }
    guard members.count == 1, let field = Path.LoopField(rawValue: members[0]) else {
      let name = (["loop"] + members).joined(separator: ".")
      let nearest = members.first.flatMap { NearestName.of($0, in: fields) }.map { "loop." + $0 }
      report(.unknownName(name, nearest: nearest), token.place)
      return nil
    }
    return Path(root: .loop(field, slot: loops.count - 1), members: [], place: token.place, locals: loops)
  }
}
