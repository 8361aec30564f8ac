/// One `{{ … }}`, cut into tokens.
struct Tag {
  let tokens: [Token]
  let place: Place
  let isComment: Bool

  /// The words that begin a tag which is not a plain value.
  static let keywords = [
    "block", "elif", "else", "end", "for", "if", "include", "layout", "style", "style_sources", "t",
  ]

  /// The keyword the tag begins with; nil for a value or a comment.
  var keyword: String? {
    guard let word = tokens.first?.word, Self.keywords.contains(word) else { return nil }
    return word
  }

  /// True for a tag that writes nothing by itself, so that a line with nothing else vanishes.
  var isControl: Bool {
    switch keyword {
    case nil: isComment
    case "style", "style_sources", "t": false
    default: true
    }
  }
}
