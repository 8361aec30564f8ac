import Files
import Localization
import Templates

/// The templates of one language, with all that is the same on every page of it worked out.
struct Programs: Sendable {
  private let programs: [Program?]
  /// Of everything that the programs were made from.
  let fingerprint: Hash128

  /// - Returns: nil where the templates do not fit; `problems` of the reader tells why.
  init?(
    _ set: TemplateSet, pages: [PageTemplate], strings: Strings, assets: TemplateAssets, constants: Record,
    fingerprint: Hash128
  ) {
    var programs = [Program?](repeating: nil, count: PageTemplate.allCases.count)
    for page in pages {
      guard
        let program = try? set.program(
          page.file, strings: strings, assets: assets, constants: constants, root: page.shape)
      else { return nil }
      programs[page.number] = program
    }
    self.programs = programs
    self.fingerprint = fingerprint
  }

  /// nil where the site has no such pages.
  subscript(_ page: PageTemplate) -> Program? { programs[page.number] }
}
