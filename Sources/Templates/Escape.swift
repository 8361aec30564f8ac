/// How a value is written, by where it stands.
enum Escape: Hashable, Sendable {
  /// In a `.txt` template: as it is.
  case none
  /// Between tags.
  case text
  /// In `<title>` and `<textarea>`, where character references work and tags don't.
  case rawCharacters
  /// In a quoted attribute.
  case attribute
  /// At the beginning of an address: its scheme is checked.
  case addressStart
  /// Further on in an address, before its query. `keepsColon` is false where a colon could still end a scheme.
  case addressPath(keepsColon: Bool)
  /// In the query or the fragment of an address.
  case addressQuery
  /// In a list of addresses with widths or densities, such as `srcset`. By `start`, a scheme may begin there, can't be there
  /// any more, or must not come about.
  case sourceSet(SourceSetStart)
  /// In a script that holds JSON.
  case json

  /// What a list of addresses is at where a value goes on with it.
  enum SourceSetStart: Hashable, Sendable {
    case address
    case behindScheme
    case insideName
  }
}
