import Core
import Localization

/// What came of reading the strings files.
public struct LoadedStrings: Sendable {
  /// Complete for every locale where there is no error.
  public let strings: [LocaleTag: Strings]
  /// Sorted by place.
  public let diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
