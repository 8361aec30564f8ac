/// How a line of a table is read (GitHub Flavored Markdown, "Tables").
enum TableRow {
  /// Whether nothing but `|`, `-`, `:` and white space stands there, the first two at least once.
  static func looksLikeDelimiters(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var hasPipe = false
    var hasDash = false
    for index in range {
      switch bytes[index] {
      case 0x7C: hasPipe = true
      case 0x2D: hasDash = true
      case 0x3A, 0x20, 0x09, 0x0D: break
      default: return false
      }
    }
    return hasPipe && hasDash
  }

  /// The alignments that a delimiter row names; nil where it is none.
  static func alignments(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [ColumnAlignment]? {
    var alignments: [ColumnAlignment] = []
    for cell in cells(bytes, range, max: TableSpan.columnsMax + 1) {
      guard !cell.isEmpty else { return nil }
      let isStart = bytes[cell.lowerBound] == 0x3A
      let isEnd = bytes[cell.upperBound - 1] == 0x3A
      let dashes = (cell.lowerBound + (isStart ? 1 : 0))..<max(cell.lowerBound, cell.upperBound - (isEnd ? 1 : 0))
      guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == 0x2D }) else { return nil }
      alignments.append(isStart ? (isEnd ? .center : .start) : (isEnd ? .end : .unset))
    }
    return alignments
  }

  /// The cells of a line without the white space around them, at most `max`; `\|` is part of a cell.
  static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, max: Int) -> [Range<Int>] {
    let line = trimmed(bytes, range)
    var cells: [Range<Int>] = []
    var position = line.lowerBound
    if position < line.upperBound, bytes[position] == 0x7C { position += 1 }
    var start = position
    while position < line.upperBound, cells.count < max {
      switch bytes[position] {
      case 0x5C: position += 2
      case 0x7C:
        cells.append(trimmed(bytes, start..<position))
        position += 1
        start = position
      default: position += 1
      }
    }
    if start < line.upperBound, cells.count < max { cells.append(trimmed(bytes, start..<line.upperBound)) }
    return cells
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }
}
