/// A style sheet that has been read: its tokens, and what it names.
struct StyleSheet {
  let path: String
  let bytes: [UInt8]
  let tokens: [CSSToken]
  let references: [AssetReference]
  let imports: [Import]
  let fontFaces: [FontFace]

  /// An `@import` of another sheet of ours.
  struct Import {
    /// The tokens from `@import` to its semicolon.
    let tokens: Range<Int>
    /// What is imported.
    let path: String
    /// Where its address stands.
    let offset: Int
    /// What opens and closes the blocks that its conditions stand for.
    let opening: String
    let closing: String
  }

  /// An `@font-face` rule whose font is a file that we can make smaller.
  struct FontFace {
    /// The tokens from `@font-face` to its brace.
    let tokens: Range<Int>
    /// The token of the closing brace.
    let end: Int
    /// The reference to the font.
    let reference: AssetReference
    /// The reference's last token.
    let addressEnd: Int
    /// In small letters.
    let descriptors: Set<String>
    let hasFormat: Bool
  }

  /// - Parameter path: of the sheet, below the assets' folder.
  /// - Throws: ``AssetProblem`` for the first thing that is wrong.
  init(path: String, file: String, bytes: [UInt8]) throws(AssetProblem) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.path = path
    self.bytes = bytes
    tokens = try CSSTokenizer.tokens(of: bytes, file: file)
    var reader = StyleSheetReader(tokens: tokens, bytes: bytes, path: path, place: TextPlace(file: file, bytes: bytes))
    try reader.read()
    references = reader.references
    imports = reader.imports
    fontFaces = reader.fontFaces
  }
}
