/// What is wrong with the text of a message, as someone wrote it into a strings file.
public enum MessageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A `{` without its `}` or the other way round; `column` counts the text's characters from 1.
  case unbalancedBrace(column: Int)
  /// Something between braces that is no name.
  case badPlaceholder(name: String)
  /// A plural message without `other`.
  case missingOther

  /// One lower-case sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unbalancedBrace(let column): "the brace at character \(column) has no partner; write placeholders as {name}"
    case .badPlaceholder(let name):
      "\"{\(name)}\" is no placeholder; a name is lower-case letters, digits and underscores"
    case .missingOther: "a plural message needs the category \"other\""
    }
  }
}
