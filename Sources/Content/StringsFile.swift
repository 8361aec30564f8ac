import Core
import Localization

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

  /// Reads the node at `index`, whose texts' keys begin with `prefix`.
  mutating func read(_ document: YAMLDocument, _ index: Int = 0, prefix: String = "") {
    let place = document.place(index)
    switch document.nodes[index].kind {
    case .plain, .quoted:
      guard !prefix.isEmpty, let text = document.scalar(index), !text.isEmpty else {
        log.error(place, prefix.isEmpty ? "keys with texts are expected here" : "the text `\(prefix)` is empty")
        brokenKeys.insert(prefix)
        return
      }
      add(prefix, place) { () throws(MessageError) in try Message(text) }
    case .mapping:
      let entries = Self.entries(document, index)
      if let (forms, kind) = plural(document, entries, prefix, place) {
        add(prefix, place) { () throws(MessageError) in try Message(plural: forms, kind) }
        return
      }
      for (key, keyNode, value) in entries {
        guard Self.isKey(key) else {
          log.error(
            document.place(keyNode), "a key is written in lower-case letters a-z, digits and underscores")
          continue
        }
        read(document, value, prefix: prefix.isEmpty ? key : prefix + "." + key)
      }
    case .sequence:
      log.error(place, "a text or keys with texts are expected here")
      brokenKeys.insert(prefix)
    }
  }

  private static func entries(_ document: YAMLDocument, _ mapping: Int) -> [(key: String, keyNode: Int, value: Int)] {
    let children = document.children(of: mapping)
    return stride(from: 0, to: children.count, by: 2).map { index in
      (document.scalar(children[index]) ?? "", children[index], children[index + 1])
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

  /// The forms of a plural, or of the plural that stands below the only key `ordinal`; nil where the keys are no plural
  /// categories. Missing and superfluous categories are told.
  private func plural(
    _ document: YAMLDocument, _ entries: [(key: String, keyNode: Int, value: Int)], _ key: String, _ place: SourcePlace
  ) -> (forms: [PluralCategory: String], kind: PluralRules.Kind)? {
    if entries.count == 1, entries[0].key == "ordinal", document.nodes[entries[0].value].kind == .mapping {
      let inner = Self.entries(document, entries[0].value)
      return forms(document, inner, key, place, .ordinal).map { ($0, .ordinal) }
    }
    return forms(document, entries, key, place, .cardinal).map { ($0, .cardinal) }
  }

  private func forms(
    _ document: YAMLDocument, _ entries: [(key: String, keyNode: Int, value: Int)], _ key: String, _ place: SourcePlace,
    _ kind: PluralRules.Kind
  ) -> [PluralCategory: String]? {
    var forms: [PluralCategory: String] = [:]
    for entry in entries {
      guard let category = PluralCategory(rawValue: entry.key), let text = document.scalar(entry.value) else {
        return nil
      }
      forms[category] = text
    }
    guard !forms.isEmpty, !key.isEmpty else { return nil }
    let wanted = PluralRules(locale: locale, kind).categories
    let name = kind == .cardinal ? "plural" : "ordinal"
    for category in wanted where forms[category] == nil {
      log.error(place, "the \(name) `\(key)` needs the category `\(category.rawValue)` in `\(locale)`")
    }
    for category in forms.keys.sorted() where !wanted.contains(category) {
      log.error(place, "the \(name) `\(key)` has the category `\(category.rawValue)`, which `\(locale)` never uses")
    }
    return forms
  }

  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
  }
}
