import CCmark

/// Finds the tables in a text that was parsed without them: there each is a paragraph, or, with `---` directly below, a
/// heading.
struct TableFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scan: SourceScan

  /// The most that may stand before a table on its line, such as `> - `.
  private static let prefixMax = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ scan: SourceScan) {
    self.bytes = bytes
    self.scan = scan
  }

  func spans(in document: OpaquePointer?) -> [TableSpan] {
    var spans: [TableSpan] = []
    var budget = TableSpan.cellsMax
    var rows = scan.delimiterRows[...]
    var node = cmark_node_first_child(document)
    while let current = node, !rows.isEmpty, budget > 0 {
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
        let isHeading = type == CMARK_NODE_HEADING
        let last = Int(cmark_node_get_end_line(current)) - (isHeading ? 1 : 0)
        let first = Int(cmark_node_get_start_line(current))
        while let row = rows.first, row <= first { rows.removeFirst() }
        while let row = rows.first, row <= last, budget > 0 {
          rows.removeFirst()
          guard let span = span(current, row, first, last, &budget) else { continue }
          spans.append(span)
          while let next = rows.first, next < span.firstLine + span.lineCount { rows.removeFirst() }
        }
      }
      node = Self.isContainer(type) ? cmark_node_first_child(current) ?? after(current) : after(current)
    }
    return spans
  }

  private func span(
    _ node: OpaquePointer, _ delimiterLine: Int, _ first: Int, _ last: Int, _ budget: inout Int
  ) -> TableSpan? {
    let column = max(1, Int(cmark_node_get_start_column(node)))
    let start = scan.content(of: first).lowerBound
    guard column - 1 <= Self.prefixMax, start + column - 1 <= bytes.count else { return nil }
    var prefix = Array(bytes[start..<(start + column - 1)])
    let quotes = prefix.count { $0 == 0x3E }
    let indent = prefix.contains { $0 != 0x3E && $0 != 0x20 && $0 != 0x09 } ? max(0, column - 4) : 0
    if delimiterLine - 1 > first { prefix = prefix.map { $0 == 0x3E || $0 == 0x09 ? $0 : 0x20 } }
    var lines: [Range<Int>] = []
    for line in (delimiterLine - 1)...last {
      if line == first {
        lines.append((start + column - 1)..<scan.content(of: line).upperBound)
      } else if let content = content(of: line, quotes: quotes, indent: indent) {
        lines.append(content)
      } else {
        break
      }
      if lines.count == 2, TableSpan.alignments(bytes, header: lines[0], delimiters: lines[1]) == nil { return nil }
    }
    guard lines.count >= 2 else { return nil }
    let lineStart = scan.content(of: delimiterLine - 1).lowerBound
    return TableSpan(
      bytes, firstLine: delimiterLine - 1, lineStart: lineStart, lines: lines, prefix: prefix, budget: &budget)
  }

  /// A further line without what keeps it in its containers; nil where it stands in them only by laziness.
  private func content(of line: Int, quotes: Int, indent: Int) -> Range<Int>? {
    let range = scan.content(of: line)
    var position = range.lowerBound
    var left = quotes
    while position < range.upperBound {
      switch bytes[position] {
      case 0x20, 0x09: position += 1
      case 0x3E where left > 0:
        left -= 1
        position += 1
      default:
        guard left == 0, position - range.lowerBound >= indent else { return nil }
        return position..<range.upperBound
      }
    }
    return nil
  }

  private func after(_ node: OpaquePointer) -> OpaquePointer? {
    var current: OpaquePointer? = node
    while let here = current {
      if let next = cmark_node_next(here) { return next }
      current = cmark_node_parent(here)
    }
    return nil
  }

  private static func isContainer(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE
  }
}
