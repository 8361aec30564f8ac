import Localization

/// One page's template, checked against the values it will get and worked out beforehand for one language, so that drawing it
/// can't fail and costs little.
///
///     let program = try set.program("pages/event.html", strings: strings, constants: constants, root: eventPage)
///     var memo = Memo()
///     program.render(Record(eventPage, [page, event]), memo: &memo, into: &buffer)
public final class Program: Sendable {
  /// Of everything the output depends on beside the page's own values. A message or a constant that the page does not use
  /// leaves it as it is.
  public let fingerprint: ProgramFingerprint
  /// The members of the page's record that the output can depend on.
  public let usedMembers: Set<String>
  private let root: Shape
  private let strings: Strings
  private let code: Code

  init(_ code: Code, _ root: Shape, _ strings: Strings, usedSlots: Set<Int>) {
    self.code = code
    self.root = root
    self.strings = strings
    fingerprint = code.fingerprint
    usedMembers = Set(usedSlots.map { root.members[$0].name })
  }

  /// Appends the page, as UTF-8.
  /// - Parameter values: a record of the shape that the program was made for; another one traps.
  public func render(_ values: Record, memo: inout Memo, into output: inout [UInt8]) {
    precondition(values.shape === root, "the program draws \(root.name), not \(values.shape.name)")
    Executor.run(code, values, strings, &memo, &output)
  }
}

extension TemplateSet {
  /// Checks a page in all respects and works it out for one language.
  /// - Parameters:
  ///   - assets: what `{{ asset "…" }}` and `{{ style "…" }}` may name.
  ///   - constants: what all pages of the language share, with their values.
  ///   - root: the shape of the page's own values, which hide constants of the same name.
  /// - Throws: everything that could fail while the page is drawn.
  public func program(
    _ page: String, strings: Strings, assets: TemplateAssets = [:], constants: Record, root: Shape
  ) throws(TemplateErrors) -> Program {
    guard let number = numbers[page] else { throw TemplateErrors(errors: [unknown(page)]) }
    let files = Set(Self.reached(from: number, in: templates).map { templates[$0].name })
    var errors = check(number, root, constants.shape, strings)
    errors.formUnion(
      (problems(with: strings) + problems(withAssets: assets.addresses.keys)).filter { files.contains($0.file) })
    guard errors.isEmpty else { throw TemplateErrors(errors: finished(errors)) }
    var specializer = Specializer(templates, page: number, strings, assets, constants, root)
    let code = specializer.run()
    guard !specializer.isTooLarge else {
      let problem = TemplateProblem.tooLarge(partsMax: TypeChecker.partsMax)
      throw TemplateErrors(errors: [TemplateError(file: page, line: 0, column: 0, problem: problem)])
    }
    return Program(code, root, strings, usedSlots: specializer.usedSlots)
  }
}
