import Files

/// A file of `templates/assets` that has been read.
struct AssetFile {
  /// Below `templates/assets`.
  let path: String
  let hash: Hash128
  let content: Content

  enum Content {
    case sheet(StyleSheet)
    case script(Script)
    case other([UInt8])
  }

  /// Whether it is only a part of sheets that import it.
  var isPartial: Bool { AssetPath.name(of: path).hasPrefix("_") && AssetPath.type(of: path) == "css" }

  var references: [AssetReference] {
    switch content {
    case .sheet(let sheet): sheet.references
    case .script(let script): script.references
    case .other: []
    }
  }

  /// Every asset that the published file depends on, but for fonts.
  var dependencies: [String] {
    guard case .sheet(let sheet) = content else { return references.map(\.path) }
    return sheet.references.map(\.path) + sheet.imports.map(\.path)
  }
}
