import Localization

/// Works out beforehand everything of a page that does not depend on its own values, and writes instructions for the rest.
struct Specializer {
  let templates: [Template]
  private let page: Int
  let strings: Strings
  private let assets: TemplateAssets
  let constants: Record
  let root: Shape
  private let language: String
  var builder: CodeBuilder
  /// The slots of the page's record that are read.
  private(set) var usedSlots: Set<Int> = []
  private(set) var isTooLarge = false
  private var parts = 0
  private var closed: [ClosedKey: Bool] = [:]

  private struct ClosedKey: Hashable {
    let template: Int
    let arguments: Set<String>
  }

  init(
    _ templates: [Template], page: Int, _ strings: Strings, _ assets: TemplateAssets, _ constants: Record,
    _ root: Shape
  ) {
    self.templates = templates
    self.page = page
    self.strings = strings
    self.assets = assets
    self.constants = constants
    self.root = root
    // A sample of the digits, which a site may choose.
    language = strings.locale.rawValue + " " + strings.formats.number(1_234_567_890)
    builder = CodeBuilder(language: language)
  }

  /// A name's value, or where it will be found.
  enum Bound {
    case known(Value)
    case open(Access, ValueType)
  }

  /// What the names of a template stand for.
  struct Scope {
    var template: Int
    var locals: [Local] = []
    var arguments: [(name: String, bound: Bound)] = []
    var depth = 0

    struct Local {
      let item: Bound
      let round: Round
    }

    /// How a loop's `loop.index` and its like are found.
    enum Round {
      case known(index: Int, count: Int)
      case open(slot: Int)
    }
  }

  mutating func run() -> Code {
    var outermost = page
    while let layout = templates[outermost].layout { outermost = layout }
    write(templates[outermost].nodes, Scope(template: outermost))
    return builder.finished()
  }

  mutating func write(_ nodes: [Node], _ scope: Scope) {
    for node in nodes {
      parts += 1
      guard parts <= TypeChecker.partsMax, scope.depth <= TypeChecker.depthMax else {
        isTooLarge = true
        return
      }
      write(node, scope)
    }
  }

  private mutating func write(_ node: Node, _ scope: Scope) {
    switch node {
    case .text(let bytes): builder.write(bytes)
    case .value(let path, let escape): write(bound(path, scope), escape)
    case .call(let call, let escape): write(bound(call, scope), escape)
    case .message(let message): write(message, scope)
    case .condition(let branches, let otherwise): write(branches, otherwise, scope)
    case .loop(let loop): write(loop, scope)
    case .include(let include): write(include, scope)
    case .style(let style): builder.write(assets.markup(ofSheet: style.name) ?? [])
    case .styleSources(let escape, _):
      let sources = assets.sources(of: TemplateSet.styleNames(of: page, in: templates))
      write(.known(.string(sources)), escape)
    case .block(let name, _):
      guard let block = templates[page].blocks[name] else { return }
      var inner = scope
      inner.template = block.template
      inner.locals = []
      inner.depth += 1
      write(block.body, inner)
    }
  }

  private mutating func write(_ bound: Bound, _ escape: Escape) {
    switch bound {
    case .known(let value): builder.write { _ = ValueWriter.write(value, escape, to: &$0) }
    case .open(let access, _): builder.emit(.value(access: builder.number(of: access), escape))
    }
  }

  private mutating func write(_ loop: LoopNode, _ scope: Scope) {
    var inner = scope
    inner.locals = Array(inner.locals.prefix(loop.slot))
    switch bound(loop.list, scope) {
    case .known(.list(let items)) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        inner.locals.append(Scope.Local(item: .known(item), round: .known(index: index, count: items.count)))
        write(loop.body, inner)
        inner.locals.removeLast()
      }
    case .known: write(loop.otherwise, scope)
    case .open(let access, let type):
      var item = ValueType.any
      if case .list(let type) = type.unwrapped { item = type }
      let slot = builder.takeLocal()
      let start = builder.emit(.loop(access: builder.number(of: access), slot: Int32(slot), empty: 0))
      let body = builder.here()
      inner.locals.append(
        Scope.Local(item: .open(Access(root: .local(slot)), item), round: .open(slot: slot)))
      write(loop.body, inner)
      builder.emit(.next(slot: Int32(slot), body: body))
      builder.giveLocalBack()
      guard !loop.otherwise.isEmpty else { return builder.land(start) }
      let end = builder.emit(.jump(to: 0))
      builder.land(start)
      write(loop.otherwise, scope)
      builder.land(end)
    }
  }

  private mutating func write(_ include: IncludeNode, _ scope: Scope) {
    let arguments = include.arguments.map { (name: $0.name, bound: bound($0.value, scope)) }
    let nodes = templates[include.template].nodes
    let inner = Scope(template: include.template, arguments: arguments, depth: scope.depth + 1)
    var records: [Int] = []
    var others: [Int] = []
    for (index, argument) in arguments.enumerated() {
      guard case .open(_, let type) = argument.bound else { continue }
      switch type.unwrapped {
      case .record: records.append(index)
      case .text, .number, .flag: others.append(index)
      default: return write(nodes, inner)
      }
    }
    guard records.count == 1, isClosed(include.template, Set(arguments.map(\.name))) else { return write(nodes, inner) }
    writeMemoized(nodes, inner, record: records[0], others)
  }

  private mutating func writeMemoized(_ nodes: [Node], _ scope: Scope, record: Int, _ others: [Int]) {
    var scope = scope
    var outer = CodeBuilder(language: language)
    swap(&builder, &outer)
    var accesses: [Access] = []
    for index in [record] + others {
      guard case .open(let access, let type) = scope.arguments[index].bound else { continue }
      accesses.append(access)
      scope.arguments[index].bound = .open(Access(root: .local(builder.takeLocal())), type)
    }
    write(nodes, scope)
    let code = builder.finished()
    swap(&builder, &outer)
    let numbers = accesses.map { builder.number(of: $0) }
    builder.include(Code.MemoizedInclude(code: code, record: numbers[0], others: Array(numbers.dropFirst())))
  }

  mutating func address(of asset: Value) -> Value {
    guard case .string(let name) = asset else { return .null }
    return Value(assets.addresses[name])
  }

  mutating func read(_ slot: Int) { usedSlots.insert(slot) }

  /// True where the template reads nothing but what it is given and constants.
  private mutating func isClosed(_ template: Int, _ arguments: Set<String>) -> Bool {
    let key = ClosedKey(template: template, arguments: arguments)
    if let known = closed[key] { return known }
    // Of an include inside of itself: what else it reads decides.
    closed[key] = true
    var scanner = NameScanner()
    scanner.scan(templates[template].nodes)
    var isClosed = scanner.names.allSatisfy { arguments.contains($0) || root.slot(of: $0) == nil }
    for include in scanner.includes where isClosed {
      isClosed = self.isClosed(include.template, Set(include.arguments.map(\.name)))
    }
    closed[key] = isClosed
    return isClosed
  }
}
