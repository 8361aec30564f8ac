import Glibc

/// A line of a source with a caret under a place in it:
///
///     7 | title: "Jazz
///       |        ^
public struct SourceExcerpt: Hashable, Sendable {
  private let number: Int
  private let text: String
  private let caret: Int

  /// A file that is longer is not read.
  private static let fileBytesMax = 8 << 20

  /// - Parameters:
  ///   - source: the whole file.
  ///   - line: from 1.
  ///   - column: from 1, in Unicode scalars; the place behind the line's end is allowed.
  ///   - columns: how wide the excerpt may get; of a longer line the part around the place is shown.
  /// - Returns: nil where the source has no such place.
  public init?(of source: String, line: Int, column: Int, columns: Int = 100) {
    guard line >= 1, column >= 1 else { return nil }
    let lines = source.unicodeScalars.split(
      separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
    guard lines.count >= line else { return nil }
    var scalars = lines[line - 1]
    if scalars.last == "\r" { scalars.removeLast() }
    // A byte order mark counts as no column.
    if line == 1, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    guard column <= scalars.count + 1 else { return nil }
    self.init(Array(scalars), number: line, at: column - 1, columns: max(columns, 20))
  }

  /// Reads the file.
  /// - Returns: nil where it can't be read, is no UTF-8 or has no such place.
  public init?(ofFile path: String, line: Int, column: Int, columns: Int = 100) {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= Self.fileBytesMax {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0, bytes.count <= Self.fileBytesMax, let source = String(validating: bytes, as: UTF8.self)
    else { return nil }
    self.init(of: source, line: line, column: column, columns: columns)
  }

  private init(_ scalars: [Unicode.Scalar], number: Int, at place: Int, columns: Int) {
    let room = columns - String(number).count - 3
    var begin = 0
    var end = scalars.count
    if scalars.count > room {
      begin = max(0, min(place - room / 2, scalars.count - room))
      end = min(scalars.count, begin + room)
    }
    func shown(_ range: Range<Int>) -> String {
      // A tab is as wide as the terminal likes, and one column is what the caret can rely on.
      let text = String(String.UnicodeScalarView(scalars[range].map { $0 == "\t" ? " " : $0 }))
      return DisplayText.harmless(text)
    }
    let head = (begin > 0 ? "…" : "") + shown(begin..<place)
    self.number = number
    text = head + shown(place..<end) + (end < scalars.count ? "…" : "")
    caret = DisplayText.width(head)
  }

  /// Two lines, indented alike.
  public func lines(_ style: TerminalStyle = .plain) -> [String] {
    let gutter = String(number)
    let blank = String(repeating: " ", count: gutter.count)
    let pad = String(repeating: " ", count: caret)
    return [
      style.colored("\(gutter) | ", .faint) + text,
      style.colored("\(blank) | ", .faint) + pad + style.colored("^", .red),
    ]
  }
}
