import Core
import Localization
import Yams

/// The messages of one strings file, each with its place.
struct StringsFile {
  let locale: LocaleTag
  let name: String
  let log: DiagnosticLog
  private(set) var messages: [String: Entry] = [:]
  /// Keys whose text is wrong, so that they are not called missing as well.
  private(set) var brokenKeys: Set<String> = []

  struct Entry {
    let message: Message
    let place: SourcePlace
  }

  init(locale: LocaleTag, name: String, log: DiagnosticLog) {
    self.locale = locale
    self.name = name
    self.log = log
  }

  var keys: [String] { messages.keys.sorted() }

  mutating func read(_ node: Node, prefix: String) {
    let place = SourcePlace(file: name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      guard !prefix.isEmpty, !scalar.string.isEmpty else {
        log.error(place, prefix.isEmpty ? "keys with texts are expected here" : "the text `\(prefix)` is empty")
        brokenKeys.insert(prefix)
        return
      }
      add(prefix, place) { () throws(MessageError) in try Message(scalar.string) }
    case .mapping(let mapping):
      if let forms = plural(mapping, prefix, place) {
        add(prefix, place) { () throws(MessageError) in try Message(plural: forms) }
        return
      }
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key, Self.isKey(scalar.string) else {
          log.error(
            SourcePlace(file: name, line: key.mark?.line ?? 1, column: key.mark?.column ?? 1),
            "a key is written in lower-case letters a-z, digits and underscores")
          continue
        }
        read(value, prefix: prefix.isEmpty ? scalar.string : prefix + "." + scalar.string)
      }
    case .sequence, .alias:
      log.error(place, "a text or keys with texts are expected here")
      brokenKeys.insert(prefix)
    }
  }

  private mutating func add(_ key: String, _ place: SourcePlace, _ message: () throws(MessageError) -> Message) {
    do {
      messages[key] = Entry(message: try message(), place: place)
    } catch {
      log.error(place, "\(error)")
      brokenKeys.insert(key)
    }
  }

  /// The forms of a plural, or nil where the keys are no plural categories. Missing and superfluous categories are told.
  private func plural(_ mapping: Node.Mapping, _ key: String, _ place: SourcePlace) -> [PluralCategory: String]? {
    var forms: [PluralCategory: String] = [:]
    for (key, value) in mapping {
      guard let category = key.string.flatMap(PluralCategory.init), case .scalar(let text) = value else { return nil }
      forms[category] = text.string
    }
    guard !forms.isEmpty, !key.isEmpty else { return nil }
    let wanted = PluralRules(locale: locale).categories
    for category in wanted where forms[category] == nil {
      log.error(place, "the plural `\(key)` needs the category `\(category.rawValue)` in `\(locale)`")
    }
    for category in forms.keys.sorted() where !wanted.contains(category) {
      log.error(place, "the plural `\(key)` has the category `\(category.rawValue)`, which `\(locale)` never uses")
    }
    return forms
  }

  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
  }
}
