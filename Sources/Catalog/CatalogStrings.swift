import Core

/// The texts of one language, each read when it is asked for: a process that answers one request needs a few of them.
public struct CatalogStrings: Sendable {
  private let bytes: [UInt8]
  private let file: String
  /// nil where the file is not as the generator writes it; then all of it is read for each text.
  private let members: JSONMembers?

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    members = JSONMembers(bytes)
  }

  /// The text of a dotted key.
  /// - Returns: nil where there is none.
  /// - Throws: ``CatalogError/malformed(file:problem:)``.
  public func message(_ key: String) throws(CatalogError) -> CatalogMessage? {
    guard let members else { return try all()[key] }
    guard let value = members.value(key) else { return nil }
    return try CatalogFields(file: file, members: [key: value]).messages()[key]
  }

  /// All of them, by dotted key.
  /// - Throws: ``CatalogError/malformed(file:problem:)``.
  public func all() throws(CatalogError) -> [String: CatalogMessage] { try CatalogFields(bytes, file: file).messages() }
}
