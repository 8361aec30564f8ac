/// Rows of texts in columns.
public struct TextTable: Sendable {
  /// Where a column's texts stand.
  public enum Alignment: Sendable {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// - Parameter alignments: of each column; two blanks stand between them.
  public init(_ alignments: [Alignment]) { self.alignments = alignments }

  /// - Parameter row: as many texts as there are columns.
  public mutating func add(_ row: [String]) {
    precondition(row.count == alignments.count, "a row has a text for each column")
    rows.append(row.map { DisplayText.harmless($0) })
  }

  /// Whether no row was added.
  public var isEmpty: Bool { rows.isEmpty }

  /// Without blanks at their ends.
  public var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { DisplayText.width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - DisplayText.width(row[column]))
        return alignments[column] == .left ? row[column] + blanks : blanks + row[column]
      }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
