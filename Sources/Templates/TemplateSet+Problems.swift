import Localization

extension TemplateSet {
  /// Everything that could fail while `page` is drawn with values of these shapes: unknown names, members of what has none or
  /// may be null, values that can't stand where they are put. Empty for a page that can't fail.
  /// - Parameters:
  ///   - root: the page's own values; they hide constants of the same name.
  ///   - constants: what all pages of a language share.
  public func problems(of page: String, given root: Shape, constants: Shape) -> [TemplateError] {
    guard let number = numbers[page] else { return [unknown(page)] }
    return finished(check(number, root, constants, nil))
  }

  /// Every `{{ asset "…" }}` and `{{ style "…" }}` that is not among `names`.
  public func problems(withAssets names: some Collection<String>) -> [TemplateError] {
    let known = Set(names)
    var errors: [TemplateError] = []
    for template in templates {
      for asset in template.assets where !known.contains(asset.name) {
        let problem = TemplateProblem.unknownAsset(asset.name, nearest: NearestName.of(asset.name, in: known))
        errors.append(
          TemplateError(file: template.name, line: asset.place.line, column: asset.place.column, problem: problem))
      }
    }
    return finished(errors)
  }

  func check(_ page: Int, _ root: Shape, _ constants: Shape, _ strings: Strings?) -> Set<TemplateError> {
    var checker = TypeChecker(templates, page: page, root: root, constants: constants, strings: strings)
    checker.run()
    return checker.errors
  }
}
