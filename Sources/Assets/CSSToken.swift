/// A token of a style sheet (CSS Syntax Level 3, §4), by its bytes.
struct CSSToken: Equatable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Equatable {
    case whitespace
    case comment
    case string
    /// `url(…)` without quotes; the range of the address within.
    case url(Range<Int>)
    /// A name with its opening parenthesis.
    case function
    case name
    /// `@` and a name.
    case atKeyword
    /// `#` and a name.
    case hash
    /// A number with its unit or percent sign.
    case number
    case mark(UInt8)
  }
}
