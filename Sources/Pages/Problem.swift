import Localization

/// Why a request is refused: a stable code for programs, and a sentence in the visitor's language for people.
public struct Problem: Error, Hashable, Sendable {
  /// A 4xx or 503.
  public let status: Int
  /// Lower-case words joined by underscores; it never changes its meaning.
  public let code: String
  /// The key of the sentence, where it is another than the code's own.
  public let messageKey: String
  public let arguments: [String: MessageArgument]
  /// The form field it concerns, where it is one.
  public let field: String?

  public init(
    _ status: Int, _ code: String, message: String? = nil, _ arguments: [String: MessageArgument] = [:],
    field: String? = nil
  ) {
    self.status = status
    self.code = code
    messageKey = "errors." + (message ?? code)
    self.arguments = arguments
    self.field = field
  }
}
