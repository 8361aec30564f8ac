import Localization

/// Goes through all a page's ways with the types of its values and finds what could fail when it is drawn.
struct TypeChecker {
  private let templates: [Template]
  private let page: Int
  let root: Shape
  let constants: Shape
  /// Tells which messages need a number as their count; nil where no language is looked at.
  private let strings: Strings?
  var errors: Set<TemplateError> = []
  /// The includes that are being followed: the template and what it was given.
  private var includes: [String] = []
  private var parts = 0
  private var items = 0

  /// How many nodes are looked at in all, so that includes of includes can't take forever.
  static let partsMax = 200_000
  static let depthMax = 64

  init(_ templates: [Template], page: Int, root: Shape, constants: Shape, strings: Strings?) {
    self.templates = templates
    self.page = page
    self.root = root
    self.constants = constants
    self.strings = strings
  }

  mutating func run() {
    var outermost = page
    while let layout = templates[outermost].layout { outermost = layout }
    check(templates[outermost].nodes, CheckScope(template: outermost))
  }

  mutating func check(_ nodes: [Node], _ scope: CheckScope) {
    for node in nodes {
      parts += 1
      guard parts <= Self.partsMax else {
        // Once, whatever place it shows itself at.
        if parts == Self.partsMax + 1 {
          errors.insert(
            TemplateError(
              file: templates[page].name, line: 0, column: 0, problem: .tooLarge(partsMax: Self.partsMax)))
        }
        return
      }
      check(node, scope)
    }
  }

  private mutating func check(_ node: Node, _ scope: CheckScope) {
    switch node {
    case .text, .style, .styleSources: break
    case .value(let path, let escape):
      guard let type = binding(of: path, scope).type else { return }
      if let kind = Self.unwritableKind(type, escape) {
        report(.notWritable(kind: kind, path: path.text()), path.place, scope)
      }
    case .call(let call, _): _ = binding(of: call, scope)
    case .message(let message): check(message, scope)
    case .condition(let branches, let otherwise): check(branches, otherwise, scope)
    case .loop(let loop): check(loop, scope)
    case .include(let include): check(include, scope)
    case .block(let name, let place):
      guard let block = templates[page].blocks[name] else { return }
      var inner = scope
      inner.template = block.template
      inner.locals = []
      enter(block.body, inner, place, scope)
    }
  }

  /// The kind that can't be written there; nil where all is well.
  private static func unwritableKind(_ type: ValueType, _ escape: Escape) -> String? {
    if escape == .json { return type.holdsMarkup ? "markup" : nil }
    switch type.unwrapped {
    case .text, .number: return nil
    case .html where escape == .text: return nil
    case let other: return other.kind
    }
  }

  private mutating func check(_ message: MessageNode, _ scope: CheckScope) {
    var isPlural = false
    if case .plural? = strings?.messages[message.key] { isPlural = true }
    for argument in message.arguments {
      guard let type = binding(of: argument.value, scope).type else { continue }
      let isGood = type == .number || (type == .text && !(isPlural && argument.name == "count"))
      if !isGood {
        let kind = type.kind
        report(.badArgument(key: message.key, name: argument.name, kind: kind), argument.place, scope)
      }
    }
  }

  private mutating func check(_ loop: LoopNode, _ scope: CheckScope) {
    let list = binding(of: loop.list, scope)
    check(loop.otherwise, scope)
    if let literal = list.literal, literal == .null { return }
    var item: ValueType?
    switch list.type {
    case .list(let type), .optional(.list(let type)): item = type
    case nil: break
    case let other?: report(.notAList(kind: other.kind, path: loop.list.text()), loop.list.place, scope)
    }
    var inner = scope
    items += 1
    inner.locals = Array(inner.locals.prefix(loop.slot))
    inner.locals.append(CheckScope.Binding(type: item, key: "item \(items)"))
    check(loop.body, inner)
  }

  private mutating func check(_ include: IncludeNode, _ scope: CheckScope) {
    var inner = CheckScope(template: include.template, present: scope.present, depth: scope.depth)
    for argument in include.arguments {
      inner.arguments.append((argument.name, binding(of: argument.value, scope)))
    }
    let given = inner.arguments.map { "\($0.name)=\($0.binding.type?.signature ?? "?")\($0.binding.literal as Value?)" }
    let call = "\(include.template) " + given.joined(separator: " ")
    // The same call inside of itself has nothing new to look at, and nothing that would end it.
    guard !includes.contains(call) else { return report(.tooDeep(max: Self.depthMax), include.place, scope) }
    includes.append(call)
    enter(templates[include.template].nodes, inner, include.place, scope)
    includes.removeLast()
  }

  private mutating func enter(_ nodes: [Node], _ inner: CheckScope, _ place: Place, _ scope: CheckScope) {
    guard scope.depth < Self.depthMax else { return report(.tooDeep(max: Self.depthMax), place, scope) }
    var inner = inner
    inner.depth = scope.depth + 1
    check(nodes, inner)
  }

  mutating func report(_ problem: TemplateProblem, _ place: Place, _ scope: CheckScope) {
    let file = templates[scope.template].name
    errors.insert(TemplateError(file: file, line: place.line, column: place.column, problem: problem))
  }
}
