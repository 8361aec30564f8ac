/// Goes through the tokens of a tag, behind its keyword.
struct Cursor {
  private let tag: Tag
  private var index = 1

  init(_ tag: Tag) { self.tag = tag }

  var peek: Token? { index < tag.tokens.count ? tag.tokens[index] : nil }

  mutating func next() -> Token? {
    defer { index += 1 }
    return peek
  }

  /// Takes the next token if it is this word.
  mutating func skip(_ word: String) -> Bool {
    guard peek?.word == word else { return false }
    index += 1
    return true
  }

  /// The place of the token taken last, or of the tag.
  var place: Place { tag.tokens[min(max(index - 1, 0), tag.tokens.count - 1)].place }

  /// The token taken last, for an error text.
  var foundText: String { index - 1 < tag.tokens.count ? tag.tokens[index - 1].text : "the tag's end" }
}
