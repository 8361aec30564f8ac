/// A token of a script (ECMAScript 2025, §12), by its bytes.
struct ScriptToken: Equatable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Equatable {
    case space
    case lineEnd
    case comment
    case string
    /// A part of a template with its back quote, `${` or `}`.
    case template
    case pattern
    /// A name, a keyword or a number.
    case word
    case mark(UInt8)
  }
}
