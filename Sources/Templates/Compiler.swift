import Localization

/// Compiles a set of templates: layouts before the pages that stand in them.
struct Compiler {
  private let names: [String]
  private let numbers: [String: Int]
  private let sources: [String: String]
  private var compiled: [Int: Template] = [:]
  /// The templates whose layouts are being followed right now.
  private var pending: [Int] = []
  private(set) var errors: [TemplateError] = []

  init(_ sources: [String: String]) {
    self.sources = sources
    names = sources.keys.sorted()
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// All templates, in the order of their names.
  mutating func compileAll() -> [Template] {
    let templates = names.indices.map { compile($0) }
    for template in templates { checkIncludes(of: template, in: templates) }
    return templates
  }

  private mutating func compile(_ number: Int) -> Template {
    if let template = compiled[number] { return template }
    pending.append(number)
    defer { pending.removeLast() }
    let name = names[number]
    let mode = Self.mode(of: name)
    if mode == nil { report(.unknownEnding(name), .none, name) }
    let lexer = Lexer(sources[name] ?? "")
    let layout = self.layout(of: lexer, name, mode)
    let around = layout.map {
      Parser.Surroundings.Layout(name: $0.template.name, blocks: $0.template.blocks.mapValues(\.context))
    }
    var parser = Parser(
      lexer, mode ?? .text, Parser.Surroundings(number: number, numbers: numbers, layout: around))
    let nodes = parser.template()
    if layout != nil { checkContent(nodes, &parser) }
    for (problem, place) in parser.mistakes { report(problem, place, name) }
    let inherited = layout?.template.blocks ?? [:]
    let template = Template(
      name: name, mode: mode ?? .text, nodes: layout == nil ? nodes : [], layout: layout?.number,
      ownBlocks: parser.ownBlocks, blocks: inherited.merging(parser.ownBlocks) { $1 }, messages: parser.messages,
      assets: parser.assets, styles: parser.styles)
    compiled[number] = template
    return template
  }

  /// The layout that the first tag names, compiled.
  private mutating func layout(
    of lexer: Lexer, _ name: String, _ mode: Template.Mode?
  ) -> (number: Int, template: Template)? {
    guard let tag = lexer.tags.first(where: { !$0.isComment }), tag.keyword == "layout" else { return nil }
    guard tag.tokens.count == 2, case .string(let layout) = tag.tokens[1].kind else {
      report(
        .unexpected(found: tag.tokens.dropFirst().first?.text ?? "}}", expected: "a layout's \"name\""), tag.place, name
      )
      return nil
    }
    let place = tag.tokens[1].place
    guard let number = numbers[layout] else {
      report(.unknownTemplate(layout, nearest: NearestName.of(layout, in: names)), place, name)
      return nil
    }
    guard !pending.contains(number), pending.count <= Parser.depthMax else {
      report(.layoutCycle(layout), place, name)
      return nil
    }
    let template = compile(number)
    guard template.mode == mode else {
      report(.endingDiffers(layout), place, name)
      return nil
    }
    return (number, template)
  }

  /// A page with a layout holds nothing but blocks and blanks.
  private func checkContent(_ nodes: [Node], _ parser: inout Parser) {
    for (index, node) in nodes.enumerated() {
      switch node {
      case .block: continue
      case .text(let bytes) where bytes.allSatisfy(HTMLContext.isSpace): continue
      case .call(let call, _): parser.report(.contentOutsideBlocks, call.place)
      case .value(let path, _): parser.report(.contentOutsideBlocks, path.place)
      case .message(let message): parser.report(.contentOutsideBlocks, message.place)
      case .include(let include): parser.report(.contentOutsideBlocks, include.place)
      case .style(let style): parser.report(.contentOutsideBlocks, style.place)
      case .styleSources(_, let place): parser.report(.contentOutsideBlocks, place)
      case .loop(let loop): parser.report(.contentOutsideBlocks, loop.list.place)
      default:
        let before = nodes[..<index].reversed().lazy.compactMap { node -> Place? in
          if case .block(_, let place) = node { place } else { nil }
        }.first
        parser.report(.contentOutsideBlocks, before ?? Place(line: 1, column: 1))
      }
    }
  }

  private mutating func checkIncludes(of template: Template, in templates: [Template]) {
    let bodies = [template.nodes] + template.ownBlocks.values.map(\.body)
    for include in bodies.flatMap(Self.includes) {
      let included = templates[include.template]
      if included.layout != nil || !included.ownBlocks.isEmpty {
        report(.blockInInclude(included.name), include.place, template.name)
      } else if included.mode != template.mode {
        report(.endingDiffers(included.name), include.place, template.name)
      }
    }
  }

  private static func includes(_ nodes: [Node]) -> [IncludeNode] {
    nodes.flatMap { node -> [IncludeNode] in
      switch node {
      case .include(let include): [include]
      case .condition(let branches, let otherwise): branches.flatMap { includes($0.body) } + includes(otherwise)
      case .loop(let loop): includes(loop.body) + includes(loop.otherwise)
      default: []
      }
    }
  }

  private static func mode(of name: String) -> Template.Mode? {
    if name.hasSuffix(".html") { return .html }
    return name.hasSuffix(".txt") ? .text : nil
  }

  private mutating func report(_ problem: TemplateProblem, _ place: Place, _ file: String) {
    errors.append(TemplateError(file: file, line: place.line, column: place.column, problem: problem))
  }
}
