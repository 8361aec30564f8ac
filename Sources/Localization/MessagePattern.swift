/// A text with places for values: `Your tickets for {event}`.
///
/// A name is one to 32 lower-case ASCII letters, digits and underscores. There is no way to write a brace itself.
public struct MessagePattern: Hashable, Sendable {
  /// The text as it was given.
  public let source: String
  let parts: [Part]

  enum Part: Hashable, Sendable {
    case text(String)
    case value(String)
  }

  /// - Throws: ``MessageError/unbalancedBrace(column:)`` or ``MessageError/badPlaceholder(name:)``.
  public init(_ source: String) throws(MessageError) {
    self.source = source
    var parts: [Part] = []
    var text = ""
    var name: String?
    var column = 0
    for scalar in source.unicodeScalars {
      column += 1
      switch scalar {
      case "{":
        guard name == nil else { throw .unbalancedBrace(column: column) }
        if !text.isEmpty { parts.append(.text(text)) }
        text = ""
        name = ""
      case "}":
        guard let complete = name else { throw .unbalancedBrace(column: column) }
        guard Self.isName(complete) else { throw .badPlaceholder(name: complete) }
        parts.append(.value(complete))
        name = nil
      default:
        if name != nil { name?.unicodeScalars.append(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    guard name == nil else { throw .unbalancedBrace(column: column) }
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  /// The names between braces.
  public var placeholders: Set<String> {
    Set(
      parts.compactMap { part in
        if case .value(let name) = part { name } else { nil }
      })
  }

  private static func isName(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
  }
}
