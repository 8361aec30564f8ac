import Localization
import Yams

/// Reads a YAML mapping whose keys are known. What is wrong goes to the log; a value that was wrong is nil.
struct MappingReader {
  let log: DiagnosticLog
  /// Where the mapping begins.
  let place: SourcePlace
  private let lineOffset: Int
  private let values: [String: Node]
  private let keyPlaces: [String: SourcePlace]
  /// Known keys that an unknown one was probably meant to be: that they are missing need not be said as well.
  private let misspelt: Set<String>

  /// - Parameter known: every key that may stand here; any other is an error. nil: any key may.
  /// - Returns: nil after an error where the node is no mapping.
  init?(_ node: Node, known: [String]?, file: String, lineOffset: Int, log: DiagnosticLog) {
    func place(_ node: Node) -> SourcePlace {
      SourcePlace(file: file, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
    }
    guard case .mapping(let mapping) = node else {
      log.error(place(node), "keys with values are expected here, as in `key: value`")
      return nil
    }
    var values: [String: Node] = [:]
    var keyPlaces: [String: SourcePlace] = [:]
    var misspelt: Set<String> = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        log.error(place(key), "a key has to be a text")
        continue
      }
      if let known, !known.contains(scalar.string) {
        log.error(
          place(key), "the key `\(scalar.string)` is unknown\(Suggestion.text(for: scalar.string, among: known))")
        if let nearest = NearestName.of(scalar.string, in: known) { misspelt.insert(nearest) }
        continue
      }
      values[scalar.string] = value
      keyPlaces[scalar.string] = place(key)
    }
    self.values = values
    self.keyPlaces = keyPlaces
    self.misspelt = misspelt
    self.place = place(node)
    self.lineOffset = lineOffset
    self.log = log
  }

  /// The whole document as a mapping.
  init?(_ document: YAMLDocument, known: [String]?, log: DiagnosticLog) {
    self.init(document.root, known: known, file: document.file, lineOffset: document.lineOffset, log: log)
  }

  /// The keys that stand here, in the order of the file.
  var keys: [String] {
    keyPlaces.sorted { ($0.value.line, $0.value.column) < ($1.value.line, $1.value.column) }.map(\.key)
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func keyPlace(_ key: String) -> SourcePlace { keyPlaces[key] ?? place }

  /// Where the key's value begins, or the mapping where there is none.
  func valuePlace(_ key: String) -> SourcePlace { values[key].map(place(of:)) ?? place }

  func error(_ key: String, _ sentence: String) { log.error(valuePlace(key), sentence) }

  func node(_ key: String, isRequired: Bool) -> Node? {
    if let node = values[key] { return node }
    if isRequired, !misspelt.contains(key) { log.error(place, "the key `\(key)` is missing") }
    return nil
  }

  func mapping(_ key: String, known: [String]?, isRequired: Bool = true) -> MappingReader? {
    node(key, isRequired: isRequired).flatMap {
      MappingReader($0, known: known, file: place.file, lineOffset: lineOffset, log: log)
    }
  }

  /// The mappings of a list.
  func mappings(_ key: String, known: [String]) -> [MappingReader]? {
    items(key)?.compactMap { MappingReader($0, known: known, file: place.file, lineOffset: lineOffset, log: log) }
  }

  /// The mappings of a list that was read before, its errors told then.
  func mappingsQuietly(_ key: String) -> [MappingReader]? {
    guard case .sequence(let sequence)? = values[key] else { return nil }
    let silent = DiagnosticLog()
    return sequence.compactMap {
      MappingReader($0, known: nil, file: place.file, lineOffset: lineOffset, log: silent)
    }
  }

  /// The scalar behind a key as it is written, without any check.
  func string(_ key: String) -> String? {
    guard case .scalar(let scalar)? = values[key] else { return nil }
    return scalar.string
  }

  /// The texts of a list, each with its place.
  func texts(_ key: String) -> [(text: String, place: SourcePlace)]? {
    items(key)?.compactMap { item in
      guard case .scalar(let scalar) = item, !scalar.string.isEmpty else {
        log.error(place(of: item), "a text is expected here")
        return nil
      }
      return (scalar.string, place(of: item))
    }
  }

  private func items(_ key: String) -> [Node]? {
    guard let node = node(key, isRequired: true) else { return nil }
    guard case .sequence(let sequence) = node else {
      log.error(place(of: node), "`\(key)` has to be a list")
      return nil
    }
    return Array(sequence)
  }

  private func place(of node: Node) -> SourcePlace {
    SourcePlace(file: place.file, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
  }
}
