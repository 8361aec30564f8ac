import Function

/// What this process was told in its environment, each setting in the variable of its name, or in the file that the
/// variable with `_FILE` behind its name points to. Values are never part of an error.
public struct Settings: Sendable {
  private let values: [String: String]

  public init(_ values: [String: String] = CGIEnvironment.current()) { self.values = values }

  /// - Throws: ``SettingError/missing(_:)`` where it is not set or empty, ``SettingError/unreadable(_:)`` where its file
  ///   can't be read or is empty.
  public func required(_ name: String) throws(SettingError) -> String {
    if let value = values[name], !value.isEmpty { return value }
    guard let path = values[name + "_FILE"], !path.isEmpty else { throw .missing(name) }
    guard let value = SettingFile.read(path) else { throw .unreadable(name + "_FILE") }
    return value
  }

  /// nil where it is not set or empty, or its file can't be read.
  public subscript(name: String) -> String? { try? required(name) }
}
