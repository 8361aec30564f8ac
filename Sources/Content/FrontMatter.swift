/// A Markdown file cut into its front matter and its body.
struct FrontMatter {
  /// The YAML between the two lines of `---`, which begins in line 2 of the file.
  let yaml: String
  let body: MarkdownBody

  /// The line of the file before the YAML's first.
  static let lineOffset = 1

  /// - Returns: nil after an error in `log`: no opening line, or no closing one.
  init?(_ file: SourceFile, log: DiagnosticLog) {
    // Split on scalars: as a Character, CR LF is one and not a line feed.
    let lines = file.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, Self.isFence(first) else {
      log.error(
        SourcePlace(file: file.name),
        "the file has no front matter; begin it with a line of `---`, the keys, and another line of `---`")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
      log.error(SourcePlace(file: file.name), "the front matter that begins here has no end; add a line of `---`")
      return nil
    }
    yaml = String(String.UnicodeScalarView(lines[1..<end].joined(separator: "\n".unicodeScalars)))
    let body = String(String.UnicodeScalarView(lines[(end + 1)...].joined(separator: "\n".unicodeScalars)))
    self.body = MarkdownBody(text: body, place: SourcePlace(file: file.name, line: end + 2))
  }

  private static func isFence(_ line: Substring.UnicodeScalarView) -> Bool {
    var line = line
    while let last = line.last, last == "\r" || last == " " || last == "\t" { line.removeLast() }
    return line.elementsEqual("---".unicodeScalars)
  }
}
