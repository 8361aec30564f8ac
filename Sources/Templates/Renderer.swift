import Localization

/// Runs the nodes of one page.
struct Renderer {
  private let templates: [Template]
  private let values: [String: Value]
  private let strings: Strings
  private let assets: TemplateAssets
  private let page: Int
  var output: [UInt8]
  /// The template whose nodes run, for error texts.
  private var current: Int
  private var locals: [Value] = []
  private var loops: [(index: Int, count: Int)] = []
  /// Where the locals of the current template begin.
  private var base = 0
  /// What the current include was given.
  private var given: [(name: String, value: Value)] = []
  private var depth = 0

  /// How deep includes and blocks may be nested.
  private static let depthMax = 64

  init(
    _ templates: [Template], _ values: [String: Value], _ strings: Strings, _ assets: TemplateAssets, page: Int,
    output: consuming [UInt8]
  ) {
    self.templates = templates
    self.values = values
    self.strings = strings
    self.assets = assets
    self.page = page
    self.output = output
    current = page
  }

  mutating func run() throws(TemplateError) {
    while let layout = templates[current].layout { current = layout }
    try run(templates[current].nodes)
  }

  private mutating func run(_ nodes: [Node]) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .text(let bytes): output.append(contentsOf: bytes)
      case .value(let path, let escape): try write(path, escape)
      case .call(let call, let escape): try write(call, escape)
      case .message(let message): try write(message)
      case .condition(let branches, let otherwise): try run(branches, otherwise)
      case .loop(let loop): try run(loop)
      case .include(let include): try run(include)
      case .style(let style):
        guard let markup = assets.markup(ofSheet: style.name) else { throw unknownAsset(style.name, style.place) }
        output.append(contentsOf: markup)
      case .styleSources(let escape, _):
        let sources = assets.sources(of: TemplateSet.styleNames(of: page, in: templates))
        _ = ValueWriter.write(.string(sources), escape, to: &output)
      case .block(let name, let place):
        guard let block = templates[page].blocks[name] else { continue }
        try enter(block.template, block.body, given, place)
      }
    }
  }

  private mutating func run(_ branches: [Node.Branch], _ otherwise: [Node]) throws(TemplateError) {
    for branch in branches where try holds(branch.condition) { return try run(branch.body) }
    try run(otherwise)
  }

  private mutating func run(_ loop: LoopNode) throws(TemplateError) {
    let items: [Value]
    switch try value(of: loop.list) {
    case .list(let list): items = list
    case .null: items = []
    case let other: throw error(.notAList(kind: other.kind, path: loop.list.text()), loop.list.place)
    }
    guard !items.isEmpty else { return try run(loop.otherwise) }
    locals.append(.null)
    loops.append((0, items.count))
    for (index, item) in items.enumerated() {
      locals[base + loop.slot] = item
      loops[base + loop.slot].index = index
      try run(loop.body)
    }
    locals.removeLast()
    loops.removeLast()
  }

  private mutating func run(_ include: IncludeNode) throws(TemplateError) {
    var arguments: [(name: String, value: Value)] = []
    for argument in include.arguments { arguments.append((argument.name, try value(of: argument.value))) }
    try enter(include.template, templates[include.template].nodes, arguments, include.place)
  }

  /// Runs nodes of another template, which see none of this one's loop variables.
  private mutating func enter(
    _ template: Int, _ nodes: [Node], _ arguments: [(name: String, value: Value)], _ place: Place
  ) throws(TemplateError) {
    guard depth < Self.depthMax else { throw error(.tooDeep(max: Self.depthMax), place) }
    let before = (current, base, given)
    (current, base, given) = (template, locals.count, arguments)
    depth += 1
    try run(nodes)
    depth -= 1
    (current, base, given) = before
  }

  private func holds(_ condition: Condition) throws(TemplateError) -> Bool {
    for term in condition.terms where try holds(term) != condition.needsAll { return !condition.needsAll }
    return condition.needsAll
  }

  private func holds(_ term: Condition.Term) throws(TemplateError) -> Bool {
    switch term {
    case .truth(let path, let isNegated): try value(of: path).isTrue != isNegated
    case .equality(let path, let operand, let isNegated):
      (try value(of: path) == value(of: operand)) != isNegated
    }
  }

  private func value(of operand: Operand) throws(TemplateError) -> Value {
    switch operand {
    case .literal(let value): value
    case .path(let path): try value(of: path)
    case .call(let call): try text(of: call)
    }
  }

  private func value(of path: Path) throws(TemplateError) -> Value {
    var value = try root(of: path)
    for (index, member) in path.members.enumerated() {
      guard value.hasMembers else { throw error(.memberOf(kind: value.kind, path: path.text(index)), path.place) }
      guard let next = value.member(member) else {
        let nearest = NearestName.of(member, in: value.memberNames)
        let whole = nearest.map { path.text(index) + "." + $0 }
        throw error(.unknownName(path.text(index + 1), nearest: whole), path.place)
      }
      value = next
    }
    return value
  }

  private func root(of path: Path) throws(TemplateError) -> Value {
    switch path.root {
    case .local(let slot, _): return locals[base + slot]
    case .loop(let field, let slot):
      let loop = loops[base + slot]
      switch field {
      case .index: return .int(loop.index + 1)
      case .first: return .bool(loop.index == 0)
      case .last: return .bool(loop.index == loop.count - 1)
      }
    case .name(let name):
      if let argument = given.first(where: { $0.name == name }) { return argument.value }
      if let value = values[name] { return value }
      let known = Array(values.keys) + given.map(\.name) + path.locals
      throw error(.unknownName(name, nearest: NearestName.of(name, in: known)), path.place)
    }
  }

  private mutating func write(_ path: Path, _ escape: Escape) throws(TemplateError) {
    let value = try value(of: path)
    guard ValueWriter.write(value, escape, to: &output) else {
      throw error(.notWritable(kind: escape == .json ? "markup" : value.kind, path: path.text()), path.place)
    }
  }

  private mutating func write(_ call: Call, _ escape: Escape) throws(TemplateError) {
    _ = ValueWriter.write(try text(of: call), escape, to: &output)
  }

  private func text(of call: Call) throws(TemplateError) -> Value {
    let value = try value(of: call.operand)
    if call.kind == .asset {
      guard case .string(let name) = value, let address = assets.addresses[name] else {
        let name = if case .string(let name) = value { name } else { "" }
        throw unknownAsset(name, call.place)
      }
      return .string(address)
    }
    guard let text = call.kind.text(of: value, call.style, strings.formats) else {
      throw error(
        .notFormattable(call: call.kind.rawValue, kind: value.kind, path: call.operandText), call.operandPlace)
    }
    return text
  }

  private mutating func write(_ message: MessageNode) throws(TemplateError) {
    var arguments: [String: MessageArgument] = [:]
    for argument in message.arguments {
      let value = try value(of: argument.value)
      guard let given = MessageWriter.argument(value) else {
        throw error(.badArgument(key: message.key, name: argument.name, kind: value.kind), argument.place)
      }
      arguments[argument.name] = given
    }
    do throws(StringsError) {
      try MessageWriter.write(message.key, arguments, message.escape, strings, to: &output)
    } catch {
      throw self.error(TemplateProblem(error), message.place)
    }
  }

  private func unknownAsset(_ name: String, _ place: Place) -> TemplateError {
    error(.unknownAsset(name, nearest: NearestName.of(name, in: assets.addresses.keys)), place)
  }

  private func error(_ problem: TemplateProblem, _ place: Place) -> TemplateError {
    TemplateError(file: templates[current].name, line: place.line, column: place.column, problem: problem)
  }
}
