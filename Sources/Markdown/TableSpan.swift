/// The lines of a text that are a table.
struct TableSpan {
  /// The line of the header, from 1.
  let firstLine: Int
  /// How many lines it has, the delimiter row counted.
  let lineCount: Int
  /// Where in the text the header's line begins and the last row's ends, line ends left out.
  let range: Range<Int>
  let alignments: [ColumnAlignment]
  /// The header, then the rows; none is longer than the header.
  let rows: [Row]
  /// What stands before the header on its line, such as `> - `, and what keeps another line in the same containers.
  let prefix: Prefix

  struct Row {
    /// From 1.
    let line: Int
    /// Where the line begins, what stands before the table included.
    let lineStart: Int
    let cells: [Range<Int>]
  }

  struct Prefix {
    let first: [UInt8]
    let next: [UInt8]
  }

  static let columnsMax = 64
  /// What one text may hold, empty cells that fill up short rows included: a few bytes of source can't become many of HTML.
  static let cellsMax = 20_000

  /// The columns that two lines make; nil where they differ in their number, or are too many.
  static func alignments(
    _ bytes: UnsafeBufferPointer<UInt8>, header: Range<Int>, delimiters: Range<Int>
  ) -> [ColumnAlignment]? {
    guard let alignments = TableRow.alignments(bytes, delimiters), !alignments.isEmpty, alignments.count <= columnsMax,
      TableRow.cells(bytes, header, max: columnsMax + 1).count == alignments.count
    else { return nil }
    return alignments
  }

  /// - Parameters:
  ///   - lineStart: where the header's line begins.
  ///   - lines: the header, the delimiter row and the rows, each without what stands before the table.
  ///   - prefix: what stands before the header.
  ///   - budget: the cells that the text may still have.
  /// - Returns: nil where the header has another number of cells than the delimiter row, or is too wide or too large.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, lineStart: Int, lines: [Range<Int>], prefix: [UInt8],
    budget: inout Int
  ) {
    guard lines.count >= 2, let alignments = Self.alignments(bytes, header: lines[0], delimiters: lines[1]) else {
      return nil
    }
    let cellCount = (lines.count - 1) * alignments.count
    guard cellCount <= budget else {
      // One table too many is the last: nobody may make us read the same lines again and again.
      budget = 0
      return nil
    }
    budget -= cellCount
    self.firstLine = firstLine
    self.alignments = alignments
    lineCount = lines.count
    range = lineStart..<lines[lines.count - 1].upperBound
    self.prefix = Prefix(first: prefix, next: prefix.map { $0 == 0x3E || $0 == 0x09 ? $0 : 0x20 })
    rows = lines.indices.filter { $0 != 1 }.map { index in
      var lineStart = lines[index].lowerBound
      while lineStart > 0, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
      return Row(
        line: firstLine + index, lineStart: lineStart,
        cells: TableRow.cells(bytes, lines[index], max: alignments.count))
    }
  }
}
