/// Where a Markdown file is cut into its front matter and its body.
struct FrontMatter {
  /// The YAML between the two lines of `---`, which begins in line 2 of the file.
  let yaml: Range<Int>
  let body: Range<Int>
  /// The line of the file in which the body begins.
  let bodyLine: Int

  /// The line of the file before the YAML's first.
  static let lineOffset = 1
  /// In bytes.
  static let yamlMax = 1 << 20
  static let bodyMax = 4 << 20

  /// - Returns: nil after an error in `log`: no opening line, no closing one, or one part is too large.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, file: String, log: DiagnosticLog) {
    let place = SourcePlace(file: file)
    var lineEnd = Self.lineEnd(bytes, from: 0)
    guard Self.isFence(bytes, 0..<lineEnd) else {
      log.error(
        place,
        "the file has no front matter; begin it with a line of `---`, the keys, and another line of `---`")
      return nil
    }
    let start = min(lineEnd + 1, bytes.count)
    var lineStart = start
    var line = 2
    while lineEnd < bytes.count {
      lineEnd = Self.lineEnd(bytes, from: lineStart)
      if Self.isFence(bytes, lineStart..<lineEnd) {
        yaml = start..<lineStart
        body = min(lineEnd + 1, bytes.count)..<bytes.count
        bodyLine = line + 1
        guard yaml.count <= Self.yamlMax else {
          log.error(place, "the front matter is larger than 1 MiB; make it smaller")
          return nil
        }
        guard body.count <= Self.bodyMax else {
          log.error(SourcePlace(file: file, line: bodyLine), "the body is larger than 4 MiB; make it smaller")
          return nil
        }
        return
      }
      lineStart = min(lineEnd + 1, bytes.count)
      line += 1
    }
    log.error(place, "the front matter that begins here has no end; add a line of `---`")
    return nil
  }

  /// The index of the line feed that ends the line, or the end of the bytes.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return index
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound] == 0x2D, bytes[line.lowerBound + 1] == 0x2D,
      bytes[line.lowerBound + 2] == 0x2D
    else { return false }
    return bytes[(line.lowerBound + 3)..<line.upperBound].allSatisfy { $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
  }
}
