/// Parses one template into nodes. It goes on after a mistake, to find them all.
struct Parser {
  let lexer: Lexer
  let mode: Template.Mode
  let surroundings: Surroundings
  /// The number of the tag that is read next; the text before it has been read.
  var position = 0
  var context = HTMLContext()
  /// Names of the loop variables in sight, outermost first.
  var loops: [String] = []
  var depth = 0
  var ownBlocks: [String: Template.Block] = [:]
  var messages: [MessageNode] = []
  /// The files that are asked for.
  var assets: [(name: String, place: Place)] = []
  /// Those of them that are style sheets of the page.
  private(set) var styles: Set<String> = []
  private(set) var mistakes: [(TemplateProblem, Place)]
  private var isGivenUp = false

  /// How deep tags may be nested.
  static let depthMax = 32

  /// What a template has to know of the others.
  struct Surroundings {
    /// The template's own number.
    let number: Int
    /// All names and their numbers.
    let numbers: [String: Int]
    let layout: Layout?

    struct Layout {
      let name: String
      /// Where the places of its blocks are, by the block's name.
      let blocks: [String: HTMLContext]
    }
  }

  init(_ lexer: Lexer, _ mode: Template.Mode, _ surroundings: Surroundings) {
    self.lexer = lexer
    self.mode = mode
    self.surroundings = surroundings
    mistakes = lexer.mistakes
  }

  /// All of it. - Returns: the nodes outside of blocks; of a page with a layout there are none.
  mutating func template() -> [Node] {
    var nodes: [Node] = []
    repeat {
      let (more, end) = self.nodes()
      nodes += more
      if let end { report(.strayTag(end.keyword ?? "end"), end.place) }
    } while position < lexer.tags.count
    if mode == .html, context != HTMLContext() { report(.endsInsideMarkup, lexer.end) }
    return nodes
  }

  /// Nodes up to an `elif`, `else` or `end`, which is taken and returned, or up to the end of the template.
  mutating func nodes() -> (nodes: [Node], end: Tag?) {
    var nodes: [Node] = []
    text(&nodes)
    while position < lexer.tags.count {
      let tag = lexer.tags[position]
      position += 1
      if let keyword = tag.keyword, ["elif", "else", "end"].contains(keyword) { return (nodes, tag) }
      if let node = node(tag) { nodes.append(node) }
      text(&nodes)
    }
    return (nodes, nil)
  }

  /// The literal text before the tag at `position`.
  private mutating func text(_ nodes: inout [Node]) {
    let bytes = lexer.bytes[lexer.texts[position]]
    guard !bytes.isEmpty else { return }
    if mode == .html, let problem = context.advance(bytes) {
      report(problem, position > 0 ? lexer.tags[position - 1].place : Place(line: 1, column: 1))
    }
    nodes.append(.text(Array(bytes)))
  }

  private mutating func node(_ tag: Tag) -> Node? {
    guard !tag.isComment, !tag.tokens.isEmpty else { return nil }
    let isContainer = tag.keyword == "if" || tag.keyword == "for" || tag.keyword == "block"
    depth += isContainer ? 1 : 0
    defer { depth -= isContainer ? 1 : 0 }
    guard depth <= Self.depthMax else {
      report(.tooDeep(max: Self.depthMax), tag.place)
      // What follows could only be told wrongly.
      isGivenUp = true
      position = lexer.tags.count
      return nil
    }
    var cursor = Cursor(tag)
    switch tag.keyword {
    case "if": return condition(tag, cursor)
    case "for": return loop(tag, cursor)
    case "block": return block(tag, cursor)
    case "include": return include(tag, &cursor)
    case "style": return style(tag, &cursor)
    case "style_sources":
      if let extra = cursor.next() {
        report(.unexpected(found: extra.text, expected: "}}"), extra.place)
        return nil
      }
      return escape(tag.place).map { .styleSources($0, tag.place) }
    case "t": return message(tag, &cursor)
    case "layout":
      // As the first tag it has been looked at before.
      if lexer.tags[..<(position - 1)].contains(where: { !$0.isComment }) { report(.layoutNotFirst, tag.place) }
      return nil
    default: return value(tag)
    }
  }

  private mutating func value(_ tag: Tag) -> Node? {
    guard tag.tokens.count == 1 else {
      let name = tag.tokens[0].text
      if let kind = Call.Kind(rawValue: name) { return callTag(kind, tag) }
      report(.unknownTag(name, nearest: Keywords.nearest(name)), tag.tokens[0].place)
      return nil
    }
    guard let path = path(tag.tokens[0]), let escape = escape(tag.place) else { return nil }
    return .value(path, escape)
  }

  private mutating func message(_ tag: Tag, _ cursor: inout Cursor) -> Node? {
    guard case .string(let key)? = cursor.next()?.kind else {
      report(.unexpected(found: cursor.foundText, expected: "a message's \"key\""), cursor.place)
      return nil
    }
    guard let arguments = arguments(&cursor), let escape = escape(tag.place) else { return nil }
    let node = MessageNode(key: key, arguments: arguments, escape: escape, place: tag.place)
    messages.append(node)
    return .message(node)
  }

  private mutating func include(_ tag: Tag, _ cursor: inout Cursor) -> Node? {
    guard case .string(let name)? = cursor.next()?.kind else {
      report(.unexpected(found: cursor.foundText, expected: "a template's \"name\""), cursor.place)
      return nil
    }
    guard let arguments = arguments(&cursor) else { return nil }
    guard let number = surroundings.numbers[name] else {
      report(.unknownTemplate(name, nearest: Keywords.nearest(name, surroundings.numbers.keys)), cursor.place)
      return nil
    }
    if mode == .html, !context.isBetweenTags {
      report(.notBetweenTags("include"), tag.place)
      return nil
    }
    return .include(IncludeNode(template: number, arguments: arguments, place: tag.place))
  }

  private mutating func style(_ tag: Tag, _ cursor: inout Cursor) -> Node? {
    guard case .string(let name)? = cursor.next()?.kind else {
      report(.unexpected(found: cursor.foundText, expected: "a style sheet's \"name\""), cursor.place)
      return nil
    }
    let place = cursor.place
    if let extra = cursor.next() {
      report(.unexpected(found: extra.text, expected: "}}"), extra.place)
      return nil
    }
    guard mode == .html, context.isBetweenTags else {
      report(.notBetweenTags("style"), tag.place)
      return nil
    }
    assets.append((name, place))
    styles.insert(name)
    return .style(StyleNode(name: name, place: place))
  }

  /// How a value is written that stands here; nil, reported, where none can stand.
  mutating func escape(_ place: Place) -> Escape? {
    guard mode == .html else { return Escape.none }
    switch context.takeValue() {
    case .success(let escape): return escape
    case .failure(let mistake):
      report(mistake.problem, place)
      return nil
    }
  }

  mutating func report(_ problem: TemplateProblem, _ place: Place) {
    guard !isGivenUp else { return }
    mistakes.append((problem, place))
  }
}
