/// A text whose tables are written so that libcmark can parse them: each cell as a heading of level 6 on a line of its own.
///
/// A heading is the one block that holds inlines, stands on one line, needs no empty lines around it (which would make a
/// list loose) and can stand wherever a table can. So links by reference work in cells, and nothing reaches from one cell
/// into the next.
struct TableSource {
  let bytes: [UInt8]
  let tables: [Table]

  struct Table {
    /// The line of the first cell in ``bytes``, from 1; each cell has a line.
    let firstLine: Int
    let alignments: [ColumnAlignment]
    /// The number of cells in the header and in each row.
    let rows: [Int]
    let cells: [Cell]
    /// The lines of the table in the text itself.
    let sourceLine: Int
    let sourceLineCount: Int
  }

  struct Cell {
    /// In the text itself, from 1.
    let line: Int
    /// How many bytes further left the text's own columns are.
    let shift: Int
  }

  private static let open: StaticString = "###### "
  private static let close: StaticString = " ######\n"

  /// - Parameter spans: in the order of the text.
  init(_ source: UnsafeBufferPointer<UInt8>, _ spans: [TableSpan]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + spans.reduce(0) { $0 + $1.rows.count * $1.alignments.count * 20 })
    var tables: [Table] = []
    var position = 0
    var addedLines = 0
    for span in spans {
      bytes.append(contentsOf: source[position..<span.range.lowerBound])
      position = span.range.upperBound
      var cells: [Cell] = []
      for row in span.rows {
        for cell in row.cells {
          let prefix = cells.isEmpty ? span.prefix.first : span.prefix.next
          bytes.append(contentsOf: prefix)
          bytes.append(Self.open)
          let shift = prefix.count + Self.open.utf8CodeUnitCount - (cell.lowerBound - row.lineStart)
          cells.append(Cell(line: row.line, shift: shift))
          Self.append(source, cell, to: &bytes)
          bytes.append(Self.close)
        }
      }
      if position < source.count { position += 1 }
      tables.append(
        Table(
          firstLine: span.firstLine + addedLines, alignments: span.alignments, rows: span.rows.map(\.cells.count),
          cells: cells, sourceLine: span.firstLine, sourceLineCount: span.lineCount))
      addedLines += cells.count - span.lineCount
    }
    bytes.append(contentsOf: source[position...])
    self.bytes = bytes
    self.tables = tables
  }

  /// A cell with `\|` written as `|`, in code as elsewhere.
  private static func append(_ source: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>, to bytes: inout [UInt8]) {
    var start = cell.lowerBound
    for index in cell where source[index] == 0x5C && index + 1 < cell.upperBound && source[index + 1] == 0x7C {
      bytes.append(contentsOf: source[start..<index])
      start = index + 1
    }
    bytes.append(contentsOf: source[start..<cell.upperBound])
  }

  /// Where in the text itself that stands which has these numbers in ``bytes``.
  func place(line: Int, column: Int) -> (line: Int, column: Int) {
    var removed = 0
    for table in tables {
      guard line >= table.firstLine else { break }
      let index = line - table.firstLine
      if index < table.cells.count { return (table.cells[index].line, max(1, column - table.cells[index].shift)) }
      removed += table.cells.count - table.sourceLineCount
    }
    return (line - removed, column)
  }
}
