import Localization

/// A set of templates that include and lay out each other, parsed once and rendered often, from any thread.
///
///     let set = try TemplateSet(["hello.html": "<p>{{ t \"hello\" name=visitor }}</p>"])
///     let page = try set.render("hello.html", ["visitor": "Mira"], strings: strings)
public struct TemplateSet: Sendable {
  let templates: [Template]
  private let numbers: [String: Int]

  /// Parses all of them.
  /// - Parameter sources: the text of each template by its name, such as `pages/event.html`. The ending chooses how values
  ///   are escaped: `.html` or `.txt`.
  /// - Throws: every mistake of every template at once.
  public init(_ sources: [String: String]) throws(TemplateErrors) {
    var compiler = Compiler(sources)
    templates = compiler.compileAll()
    guard compiler.errors.isEmpty else { throw TemplateErrors(errors: compiler.errors.sorted(by: Self.isBefore)) }
    numbers = Dictionary(uniqueKeysWithValues: templates.enumerated().map { ($1.name, $0) })
  }

  /// The names, sorted.
  public var names: [String] { templates.map(\.name) }

  /// The keys of all messages that some template uses.
  public var messageKeys: Set<String> { Set(templates.flatMap(\.messages).map(\.key)) }

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
    return errors.sorted(by: Self.isBefore)
  }

  /// The page `name`, in its layout, as UTF-8.
  /// - Throws: the first mistake that shows itself: an unknown name, a value that can't stand where it is put.
  public func render(
    _ name: String, _ values: [String: Value], strings: Strings
  ) throws(TemplateError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    try render(name, values, strings: strings, into: &output)
    return output
  }

  /// Appends the page to `output`, so that a buffer can be used again. After an error `output` is as it was before.
  public func render(
    _ name: String, _ values: [String: Value], strings: Strings, into output: inout [UInt8]
  ) throws(TemplateError) {
    guard let number = numbers[name] else {
      let nearest = NearestName.of(name, in: names)
      throw TemplateError(file: name, line: 0, column: 0, problem: .unknownTemplate(name, nearest: nearest))
    }
    let length = output.count
    var renderer = Renderer(templates, values, strings, page: number, output: output)
    output = []
    do throws(TemplateError) {
      try renderer.run()
      output = renderer.output
    } catch {
      output = renderer.output
      output.removeSubrange(length...)
      throw error
    }
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

  private static func isBefore(_ left: TemplateError, _ right: TemplateError) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
