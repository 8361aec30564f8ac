import Core
import Localization

/// Reads `{locale}.yml`: nested keys become dotted ones (`cart.total`), and a map of CLDR plural categories is one message.
///
/// All locales must hold the same keys with the same placeholders, and each plural exactly the categories of its language:
/// what is not there would be missed by the first visitor who needs it.
public struct StringsLoader {
  private let tree: SourceTree
  private let log = DiagnosticLog()

  /// - Parameters:
  ///   - directory: the folder of the strings files.
  ///   - name: what diagnostics call it.
  public init(directory: String, name: String = "templates/strings") {
    tree = SourceTree(directory: directory, name: name)
  }

  /// - Parameter reference: the locale whose keys the others are compared with.
  public func load(_ locales: [LocaleTag], reference: LocaleTag) -> LoadedStrings {
    var files: [LocaleTag: StringsFile] = [:]
    for locale in locales { files[locale] = read(locale) }
    if let expected = files[reference] {
      for (locale, file) in files where locale != reference { compare(file, with: expected, reference) }
    }
    return LoadedStrings(
      strings: files.mapValues { Strings(locale: $0.locale, messages: $0.messages.mapValues(\.message)) },
      diagnostics: log.sorted)
  }

  private func read(_ locale: LocaleTag) -> StringsFile? {
    let name = "\(locale).yml"
    switch tree.read(name) {
    case nil: log.error(SourcePlace(file: tree.label(name)), "the texts of the locale `\(locale)` are missing")
    case .failure(let problem): log.add(problem.diagnostic)
    case .success(let source):
      var text = source.text
      guard let document = text.withUTF8({ YAMLDocument($0, file: source.name, log: log) }) else { return nil }
      var file = StringsFile(locale: locale, name: source.name, log: log)
      file.read(document)
      return file
    }
    return nil
  }

  private func compare(_ file: StringsFile, with expected: StringsFile, _ reference: LocaleTag) {
    for (key, entry) in file.messages {
      guard let other = expected.messages[key] else {
        log.error(
          entry.place, "`\(reference).yml` has no text `\(key)`\(Suggestion.text(for: key, among: expected.keys))")
        continue
      }
      let (has, wants) = (entry.message.placeholders, other.message.placeholders)
      for name in has.symmetricDifference(wants).sorted() {
        log.error(
          entry.place,
          has.contains(name)
            ? "`{\(name)}` stands here and not in `\(reference).yml`" : "`{\(name)}` of `\(reference).yml` is missing")
      }
    }
    let whole = SourcePlace(file: file.name)
    for key in expected.keys where file.messages[key] == nil && !file.brokenKeys.contains(key) {
      log.error(whole, "the text `\(key)` is missing")
    }
  }
}
