import Localization

extension Parser {
  /// What follows a call's name: what is written and, for a date, how long.
  mutating func call(_ kind: Call.Kind, _ place: Place, _ cursor: inout Cursor) -> Call? {
    if kind == .asset {
      guard case .string(let name)? = cursor.next()?.kind else {
        report(.unexpected(found: cursor.foundText, expected: "a file's \"name\""), cursor.place)
        return nil
      }
      assets.append((name, cursor.place))
      return Call(kind, .literal(.string(name)), .full, place: cursor.place)
    }
    guard let value = operand(&cursor) else { return nil }
    guard kind == .date, case .string(let name)? = cursor.peek?.kind else {
      return Call(kind, value, .full, place: place)
    }
    _ = cursor.next()
    guard let style = DateStyle(rawValue: name) else {
      let styles = DateStyle.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      report(.unexpected(found: cursor.foundText, expected: styles), cursor.place)
      return nil
    }
    return Call(kind, value, style, place: place)
  }

  /// A call in parentheses, behind the opening one.
  mutating func parenthesized(_ cursor: inout Cursor) -> Operand? {
    let name = cursor.next()
    guard let word = name?.word, let kind = Call.Kind(rawValue: word) else {
      let names = Call.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      report(.unexpected(found: cursor.foundText, expected: "one of \(names)"), cursor.place)
      return nil
    }
    guard let call = call(kind, cursor.place, &cursor) else { return nil }
    guard cursor.next()?.isSign(")") == true else {
      report(.unexpected(found: cursor.foundText, expected: ")"), cursor.place)
      return nil
    }
    return .call(call)
  }

  /// `{{ date starts "long" }}` and the like, as a tag of their own.
  mutating func callTag(_ kind: Call.Kind, _ tag: Tag) -> Node? {
    var cursor = Cursor(tag)
    guard let call = call(kind, tag.tokens[0].place, &cursor) else { return nil }
    if let extra = cursor.next() {
      report(.unexpected(found: extra.text, expected: "}}"), extra.place)
      return nil
    }
    return escape(tag.place).map { .call(call, $0) }
  }
}
