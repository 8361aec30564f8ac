import Function

/// What the runner told this process in its environment. Values are never part of an error.
public struct Settings: Sendable {
  private let values: [String: String]

  public init(_ values: [String: String] = CGIEnvironment.current()) { self.values = values }

  /// - Throws: ``SettingError/missing(_:)`` where it is not set or empty.
  public func required(_ name: String) throws(SettingError) -> String {
    guard let value = self[name] else { throw .missing(name) }
    return value
  }

  /// nil where it is not set or empty.
  public subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }
}
