import CCmark

extension HTMLWriter {
  /// - Returns: false where not every cell is the heading that it was written as.
  mutating func findTables(in document: OpaquePointer) -> Bool {
    guard let tables = tables?.tables else { return true }
    var node = cmark_node_first_child(document)
    while let current = node, tableNodes.count < tables.count {
      var last = current
      let table = tables[tableNodes.count]
      if cmark_node_get_type(current) == CMARK_NODE_HEADING, Int(cmark_node_get_start_line(current)) == table.firstLine
      {
        guard let end = lastCell(of: table, from: current) else { return false }
        tableNodes.append(current)
        last = end
      } else if let child = firstBlock(in: current) {
        node = child
        continue
      }
      node = nil
      var above: OpaquePointer? = last
      while let here = above, node == nil {
        node = cmark_node_next(here)
        above = cmark_node_parent(here)
      }
    }
    return tableNodes.count == tables.count
  }

  private func firstBlock(in node: OpaquePointer) -> OpaquePointer? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE: cmark_node_first_child(node)
    default: nil
    }
  }

  private func lastCell(of table: TableSource.Table, from first: OpaquePointer) -> OpaquePointer? {
    var node = first
    for index in table.cells.indices {
      if index > 0 {
        guard let next = cmark_node_next(node) else { return nil }
        node = next
      }
      guard cmark_node_get_type(node) == CMARK_NODE_HEADING, cmark_node_get_heading_level(node) == 6,
        Int(cmark_node_get_start_line(node)) == table.firstLine + index
      else { return nil }
    }
    return node
  }

  /// - Returns: the node of the last cell.
  mutating func writeTable(_ first: OpaquePointer, _ images: (String) -> ImageMarkup?) -> OpaquePointer {
    guard let table = tables?.tables[tableIndex] else { return first }
    tableIndex += 1
    html.startLine(begin)
    html.append("<table>\n")
    var node: OpaquePointer? = first
    var last = first
    for (index, cellCount) in table.rows.enumerated() {
      if index == 0 { html.append("<thead>\n") }
      if index == 1 { html.append("<tbody>\n") }
      html.append("<tr>\n")
      for column in table.alignments.indices {
        openCell(isHeader: index == 0, table.alignments[column])
        if column < cellCount, let cell = node {
          writeChildren(of: cell, images)
          markDirection()
          last = cell
          node = cmark_node_next(cell)
        }
        html.append(index == 0 ? "</th>\n" : "</td>\n")
      }
      html.append("</tr>\n")
      if index == 0 { html.append("</thead>\n") }
    }
    if table.rows.count > 1 { html.append("</tbody>\n") }
    html.append("</table>\n")
    return last
  }

  private mutating func openCell(isHeader: Bool, _ alignment: ColumnAlignment) {
    html.append(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .unset: break
    case .start: html.append(" class=\"start\"")
    case .center: html.append(" class=\"center\"")
    case .end: html.append(" class=\"end\"")
    }
    html.append(0x3E)
    openBlock = (html.count - 1, html.count)
  }
}
