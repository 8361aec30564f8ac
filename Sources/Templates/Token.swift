/// A piece of a tag's inside.
struct Token {
  let kind: Kind
  let place: Place

  enum Kind: Equatable {
    /// A name, or a path of names joined by dots.
    case word(String)
    case string(String)
    case int(Int)
    /// `=`, `==`, `!=`, `(` or `)`.
    case sign(String)
  }

  /// As it is named in error texts.
  var text: String {
    switch kind {
    case .word(let word): word
    case .string(let string): "\"\(string)\""
    case .int(let int): String(int)
    case .sign(let sign): sign
    }
  }

  var word: String? { if case .word(let word) = kind { word } else { nil } }

  func isSign(_ text: String) -> Bool { kind == .sign(text) }
}
