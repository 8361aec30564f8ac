import CCmark
import Core

/// Writes libcmark's tree as HTML. Nothing here calls itself once a level, so depth costs no stack.
struct HTMLWriter {
  let direction: TextDirection
  /// Whether letters of both directions may stand in the text.
  let isMixed: Bool
  let tables: TableSource?
  var anchors: HeadingAnchors
  var html: [UInt8] = []
  /// Where in `html` our own bytes begin.
  var begin = 0
  var findings: [MarkdownFinding] = []
  /// The node of the first cell of each table.
  var tableNodes: [OpaquePointer] = []
  var tableIndex = 0
  /// Where a `dir` of the open block would be written, and where its text begins.
  var openBlock: (tag: Int, text: Int)?
  /// Where a `dir` of the open list item would be written.
  var itemTag = 0

  init(_ direction: TextDirection, isMixed: Bool, _ reservedAnchors: Set<String>, _ tables: TableSource?) {
    self.direction = direction
    self.isMixed = isMixed
    self.tables = tables
    anchors = HeadingAnchors(reserved: reservedAnchors)
  }

  /// - Returns: nil, and nothing is written, where the tables are not where they were put.
  mutating func write(
    _ document: OpaquePointer?, _ images: (String) -> ImageMarkup?, into output: inout [UInt8]
  ) -> MarkdownResult? {
    guard let document else { return MarkdownResult() }
    guard findTables(in: document) else { return nil }
    swap(&html, &output)
    begin = html.count
    writeChildren(of: document, images)
    swap(&html, &output)
    return MarkdownResult(findings: findings, anchors: anchors.names)
  }

  /// What comes after a node has been begun.
  enum Step {
    /// Its children, then its end.
    case children
    /// Its end.
    case end
    /// What follows this node, which is the last one that was written.
    case after(OpaquePointer)
  }

  mutating func writeChildren(of root: OpaquePointer, _ images: (String) -> ImageMarkup?) {
    guard var node = cmark_node_first_child(root) else { return }
    while true {
      switch enter(node, images) {
      case .children:
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        leave(node)
      case .end: leave(node)
      case .after(let last): node = last
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node), parent != root else { return }
        node = parent
        leave(node)
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ images: (String) -> ImageMarkup?) -> Step {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      if let literal = cmark_node_get_literal(node) { html.append(escaping: literal) }
      return .end
    case CMARK_NODE_SOFTBREAK: html.append(0x0A)
    case CMARK_NODE_LINEBREAK: html.append("<br />\n")
    case CMARK_NODE_EMPH: html.append("<em>")
    case CMARK_NODE_STRONG: html.append("<strong>")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_LINK: openLink(node)
    case CMARK_NODE_IMAGE:
      writeImage(node, images)
      return .end
    case CMARK_NODE_HTML_INLINE: report(.rawHTML, node)
    case CMARK_NODE_PARAGRAPH: openParagraph(node)
    case CMARK_NODE_HEADING:
      if tableIndex < tableNodes.count, node == tableNodes[tableIndex] { return .after(writeTable(node, images)) }
      openHeading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      html.startLine(begin)
      html.append("<blockquote>\n")
    case CMARK_NODE_LIST: openList(node)
    case CMARK_NODE_ITEM:
      html.startLine(begin)
      itemTag = html.count + 3
      html.append("<li>")
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_HTML_BLOCK:
      html.startLine(begin)
      report(.rawHTML, node)
    case CMARK_NODE_THEMATIC_BREAK:
      html.startLine(begin)
      html.append("<hr />\n")
    default: break
    }
    return .children
  }

  private mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: html.append("</em>")
    case CMARK_NODE_STRONG: html.append("</strong>")
    case CMARK_NODE_LINK: html.append("</a>")
    case CMARK_NODE_PARAGRAPH:
      markDirection()
      if !isTight(node) { html.append("</p>\n") }
    case CMARK_NODE_HEADING:
      markDirection()
      html.append("</h")
      html.append(decimal: level(of: node))
      html.append(">\n")
    case CMARK_NODE_BLOCK_QUOTE:
      html.startLine(begin)
      html.append("</blockquote>\n")
    case CMARK_NODE_LIST: html.append(isOrdered(node) ? "</ol>\n" : "</ul>\n")
    case CMARK_NODE_ITEM: html.append("</li>\n")
    default: break
    }
  }

  mutating func report(_ kind: MarkdownFinding.Kind, _ node: OpaquePointer) {
    let line = max(1, Int(cmark_node_get_start_line(node)))
    let column = max(1, Int(cmark_node_get_start_column(node)))
    let place = tables?.place(line: line, column: column) ?? (line: line, column: column)
    findings.append(MarkdownFinding(kind, line: place.line, column: place.column))
  }
}
