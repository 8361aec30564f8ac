import Localization

/// A set of templates that include and lay out each other, parsed once and rendered often, from any thread.
///
///     let set = try TemplateSet(["hello.html": "<p>{{ t \"hello\" name=visitor }}</p>"])
///     let page = try set.render("hello.html", ["visitor": "Mira"], strings: strings)
public struct TemplateSet: Sendable {
  let templates: [Template]
  let numbers: [String: Int]
  /// The texts, for excerpts.
  private let sources: [String: String]

  /// Parses all of them.
  /// - Parameter sources: the text of each template by its name, such as `pages/event.html`. The ending chooses how values
  ///   are escaped: `.html` or `.txt`.
  /// - Throws: every mistake of every template at once.
  public init(_ sources: [String: String]) throws(TemplateErrors) {
    var compiler = Compiler(sources)
    templates = compiler.compileAll()
    self.sources = sources
    guard compiler.errors.isEmpty else {
      let errors = compiler.errors.map { $0.withExcerpt(from: sources[$0.file]) }
      throw TemplateErrors(errors: errors.sorted(by: TemplateError.isBefore))
    }
    numbers = Dictionary(uniqueKeysWithValues: templates.enumerated().map { ($1.name, $0) })
  }

  /// The names, sorted.
  public var names: [String] { templates.map(\.name) }

  /// The keys of all messages that some template uses.
  public var messageKeys: Set<String> { Set(templates.flatMap(\.messages).map(\.key)) }

  /// The files that some template asks for with `{{ asset "…" }}` or `{{ style "…" }}`.
  public var assetNames: Set<String> { Set(templates.flatMap(\.assets).map(\.name)) }

  /// Everything in which the templates and the messages of one language don't fit: keys that are not there, places without a
  /// value, values without a place. Empty where all is well.
  public func problems(with strings: Strings) -> [TemplateError] {
    var errors: [TemplateError] = []
    for template in templates {
      for message in template.messages {
        for (problem, place) in Self.problems(of: message, with: strings) {
          errors.append(TemplateError(file: template.name, line: place.line, column: place.column, problem: problem))
        }
      }
    }
    return finished(errors)
  }

  /// The page `name`, in its layout, as UTF-8.
  /// - Parameter assets: what `{{ asset "…" }}` and `{{ style "…" }}` may name.
  /// - Throws: the first mistake that shows itself: an unknown name, a value that can't stand where it is put.
  public func render(
    _ name: String, _ values: [String: Value], strings: Strings, assets: TemplateAssets = [:]
  ) throws(TemplateError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    try render(name, values, strings: strings, assets: assets, into: &output)
    return output
  }

  /// Appends the page to `output`, so that a buffer can be used again. After an error `output` is as it was before.
  public func render(
    _ name: String, _ values: [String: Value], strings: Strings, assets: TemplateAssets = [:],
    into output: inout [UInt8]
  ) throws(TemplateError) {
    let number = try number(of: name)
    let length = output.count
    var renderer = Renderer(templates, values, strings, assets, page: number, output: output)
    output = []
    do throws(TemplateError) {
      try renderer.run()
      output = renderer.output
    } catch {
      output = renderer.output
      output.removeSubrange(length...)
      throw error.withExcerpt(from: sources[error.file])
    }
  }

  /// - Throws: ``TemplateProblem/unknownTemplate(_:nearest:)``.
  func number(of name: String) throws(TemplateError) -> Int {
    if let number = numbers[name] { return number }
    throw unknown(name)
  }

  private static func problems(of message: MessageNode, with strings: Strings) -> [(TemplateProblem, Place)] {
    let key = message.key
    guard let text = strings.messages[key] else {
      return [(.unknownMessage(key, nearest: NearestName.of(key, in: strings.messages.keys)), message.place)]
    }
    let wanted = text.placeholders
    let given = Set(message.arguments.map(\.name))
    var problems: [(TemplateProblem, Place)] = []
    for name in wanted.subtracting(given).sorted() {
      problems.append((.missingArgument(key: key, name: name), message.place))
    }
    for argument in message.arguments where !wanted.contains(argument.name) {
      let nearest = NearestName.of(argument.name, in: wanted)
      problems.append((.superfluousArgument(key: key, name: argument.name, nearest: nearest), argument.place))
    }
    return problems
  }

  func unknown(_ page: String) -> TemplateError {
    let nearest = NearestName.of(page, in: names)
    return TemplateError(file: page, line: 0, column: 0, problem: .unknownTemplate(page, nearest: nearest))
  }

  /// In order, with excerpts.
  func finished(_ errors: some Sequence<TemplateError>) -> [TemplateError] {
    errors.sorted(by: TemplateError.isBefore).map { $0.withExcerpt(from: sources[$0.file]) }
  }
}
