extension Parser {
  /// `if`, up to its `end`.
  mutating func condition(_ tag: Tag, _ cursor: Cursor) -> Node? {
    let start = context
    var joined: HTMLContext?
    var isEven = true
    func join(_ one: HTMLContext?, _ other: HTMLContext) -> HTMLContext? {
      guard let one else { return other }
      guard let both = one.joined(with: other) else {
        isEven = false
        return one
      }
      return both
    }
    var branches: [Node.Branch] = []
    var otherwise: [Node] = []
    var current = terms(cursor)
    var isElse = false
    while true {
      context = start
      let (body, end) = nodes()
      joined = join(joined, context)
      if isElse {
        otherwise = body
      } else if let current {
        branches.append(Node.Branch(condition: current, body: body))
      }
      guard let end else {
        report(.missingEnd("if"), tag.place)
        break
      }
      if end.keyword == "end" {
        finish(end)
        break
      }
      if isElse { report(.strayTag(end.keyword ?? "else"), end.place) }
      if end.keyword == "elif" {
        current = terms(Cursor(end))
      } else {
        finish(end)
        isElse = true
      }
    }
    if !isElse { joined = join(joined, start) }
    if mode == .html, !isEven { report(.unevenBranches("if"), tag.place) }
    context = joined ?? start
    return .condition(branches: branches, otherwise: otherwise)
  }

  /// `for item in path`, up to its `end`.
  mutating func loop(_ tag: Tag, _ cursor: Cursor) -> Node? {
    var cursor = cursor
    let name = cursor.next()
    let isGood = name?.word.map { !$0.contains(".") && !Self.reserved.contains($0) } ?? false
    if !isGood { report(.unexpected(found: cursor.foundText, expected: "a name for each item"), cursor.place) }
    var list: Path?
    if cursor.skip("in"), let token = cursor.next() {
      list = path(token)
      if let extra = cursor.next() { report(.unexpected(found: extra.text, expected: "}}"), extra.place) }
    } else if isGood {
      _ = cursor.next()
      report(.unexpected(found: cursor.foundText, expected: "\"in\" and a list's name"), cursor.place)
    }
    let start = context
    loops.append(name?.word ?? "")
    var (body, end) = nodes()
    loops.removeLast()
    var isEven = start.joined(with: context) == start
    var otherwise: [Node] = []
    if end?.keyword == "else" {
      if let end { finish(end) }
      context = start
      (otherwise, end) = nodes()
      isEven = isEven && start.joined(with: context) == start
    }
    if let end {
      if end.keyword != "end" { report(.strayTag(end.keyword ?? ""), end.place) } else { finish(end) }
    } else {
      report(.missingEnd("for"), tag.place)
    }
    if mode == .html, !isEven { report(.unevenBranches("for"), tag.place) }
    context = start
    return list.map { .loop(LoopNode(slot: loops.count, list: $0, body: body, otherwise: otherwise)) }
  }

  /// `block name`, up to its `end`.
  mutating func block(_ tag: Tag, _ cursor: Cursor) -> Node? {
    var cursor = cursor
    let token = cursor.next()
    guard let name = token?.word, !name.contains(".") else {
      report(.unexpected(found: cursor.foundText, expected: "a block's name"), cursor.place)
      return nil
    }
    if let extra = cursor.next() { report(.unexpected(found: extra.text, expected: "}}"), extra.place) }
    let outer = context
    let isPlaceOfPage = depth == 1 && surroundings.layout != nil
    var inner = outer
    if isPlaceOfPage, let layout = surroundings.layout {
      if let place = layout.blocks[name] {
        inner = place
      } else {
        report(
          .unknownBlock(name, layout: layout.name, nearest: Keywords.nearest(name, layout.blocks.keys)), cursor.place)
      }
    } else if mode == .html, outer.state != .text, outer.state != .rawCharacters {
      report(.notBetweenTags("block"), tag.place)
    }
    context = inner
    let outerLoops = loops
    loops = []
    let (body, end) = nodes()
    loops = outerLoops
    if mode == .html, context != inner { report(.endsInsideMarkup, tag.place) }
    context = outer
    if let end {
      if end.keyword != "end" { report(.strayTag(end.keyword ?? ""), end.place) } else { finish(end) }
    } else {
      report(.missingEnd("block"), tag.place)
    }
    if ownBlocks[name] != nil { report(.duplicateBlock(name), tag.place) }
    ownBlocks[name] = Template.Block(template: surroundings.number, body: body, context: inner)
    return .block(name, tag.place)
  }

  /// Sees to it that nothing follows the keyword.
  private mutating func finish(_ tag: Tag) {
    guard tag.tokens.count > 1 else { return }
    report(.unexpected(found: tag.tokens[1].text, expected: "}}"), tag.tokens[1].place)
  }

  /// Names that no loop variable and no argument can have.
  static let reserved: Set<String> = ["and", "false", "in", "loop", "not", "null", "or", "true"]
}
