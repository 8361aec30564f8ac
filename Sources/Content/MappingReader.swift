import Localization

/// Reads a YAML mapping whose keys are known. What is wrong goes to the log; a value that was wrong is nil.
struct MappingReader {
  let log: DiagnosticLog
  let document: YAMLDocument
  /// The mapping.
  private let node: Int
  private var entries: [Entry] = []
  /// Known keys that an unknown one was probably meant to be: that they are missing need not be said as well.
  private var misspelt: [String] = []

  private struct Entry {
    let key: String
    let keyNode: Int
    let value: Int
  }

  /// - Parameter known: every key that may stand here; any other is an error. nil: any key may.
  /// - Returns: nil after an error where the node is no mapping.
  init?(_ document: YAMLDocument, _ node: Int = 0, known: [String]?, log: DiagnosticLog) {
    guard document.nodes[node].kind == .mapping else {
      log.error(document.place(node), "keys with values are expected here, as in `key: value`")
      return nil
    }
    self.log = log
    self.document = document
    self.node = node
    entries.reserveCapacity(known?.count ?? 4)
    var key = node + 1
    while key < document.nodes[node].end {
      let value = Int(document.nodes[key].end)
      add(document.scalar(key) ?? "", key, value, known)
      key = Int(document.nodes[value].end)
    }
  }

  private mutating func add(_ key: String, _ keyNode: Int, _ value: Int, _ known: [String]?) {
    if let known, !known.contains(key) {
      log.error(document.place(keyNode), "the key `\(key)` is unknown\(Suggestion.text(for: key, among: known))")
      if let nearest = NearestName.of(key, in: known) { misspelt.append(nearest) }
      return
    }
    entries.append(Entry(key: key, keyNode: keyNode, value: value))
  }

  private func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// The keys that stand here, in the order of the file.
  var keys: [String] { entries.map(\.key) }

  /// Where the mapping begins.
  var place: SourcePlace { document.place(node) }

  func has(_ key: String) -> Bool { entry(key) != nil }

  func keyPlace(_ key: String) -> SourcePlace { document.place(entry(key)?.keyNode ?? node) }

  /// Where the key's value begins, or the mapping where there is none.
  func valuePlace(_ key: String) -> SourcePlace { document.place(entry(key)?.value ?? node) }

  func isMapping(_ key: String) -> Bool { entry(key).map { document.nodes[$0.value].kind == .mapping } ?? false }

  func error(_ key: String, _ sentence: String) { log.error(valuePlace(key), sentence) }

  /// The node behind a key.
  /// - Returns: nil where it is not there; with `isRequired` that is an error.
  func value(_ key: String, isRequired: Bool) -> Int? {
    if let entry = entry(key) { return entry.value }
    if isRequired, !misspelt.contains(key) { log.error(place, "the key `\(key)` is missing") }
    return nil
  }

  func mapping(_ key: String, known: [String]?, isRequired: Bool = true) -> MappingReader? {
    value(key, isRequired: isRequired).flatMap { MappingReader(document, $0, known: known, log: log) }
  }

  /// The mappings of a list.
  func mappings(_ key: String, known: [String]) -> [MappingReader]? {
    items(key)?.compactMap { MappingReader(document, $0, known: known, log: log) }
  }

  /// The mappings of a list, without any check of them; nil where there is no list, or something else stands in it.
  func silentMappings(_ key: String) -> [MappingReader]? {
    guard let list = entry(key)?.value, document.nodes[list].kind == .sequence else { return nil }
    let items = document.children(of: list)
    let readers = items.compactMap { MappingReader(document, $0, known: nil, log: DiagnosticLog()) }
    return readers.count == items.count ? readers : nil
  }

  /// The scalars behind `inner` in the mappings of the list `key`, where every one has one; all without any check.
  func strings(_ key: String, _ inner: String) -> [String]? {
    guard let list = entry(key)?.value, document.nodes[list].kind == .sequence else { return nil }
    let silent = DiagnosticLog()
    let items = document.children(of: list)
    let texts = items.compactMap { MappingReader(document, $0, known: nil, log: silent)?.string(inner) }
    return texts.count == items.count ? texts : nil
  }

  /// The keys of the mapping behind `key`, without any check.
  func keys(inside key: String) -> [String] {
    guard let node = entry(key)?.value, document.nodes[node].kind == .mapping else { return [] }
    return MappingReader(document, node, known: nil, log: DiagnosticLog())?.keys ?? []
  }

  /// The scalar behind a key as it is written, without any check.
  func string(_ key: String) -> String? { entry(key).flatMap { document.scalar($0.value) } }

  /// The texts of a list, each with its place.
  func texts(_ key: String, isRequired: Bool = true) -> [(text: String, place: SourcePlace)]? {
    items(key, isRequired: isRequired)?.compactMap { item in
      guard let text = document.scalar(item), !text.isEmpty else {
        log.error(document.place(item), "a text is expected here")
        return nil
      }
      return (text, document.place(item))
    }
  }

  private func items(_ key: String, isRequired: Bool = true) -> [Int]? {
    guard let list = value(key, isRequired: isRequired) else { return nil }
    guard document.nodes[list].kind == .sequence else {
      log.error(document.place(list), "`\(key)` has to be a list")
      return nil
    }
    return document.children(of: list)
  }
}
