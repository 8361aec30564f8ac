import CCmark
import Core

extension HTMLWriter {
  /// Whether the paragraph stands in a list without empty lines, where it has no tags.
  func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  func isOrdered(_ list: OpaquePointer) -> Bool { cmark_node_get_list_type(list) == CMARK_ORDERED_LIST }

  func level(of heading: OpaquePointer) -> Int { max(2, Int(cmark_node_get_heading_level(heading))) }

  mutating func openParagraph(_ node: OpaquePointer) {
    guard isTight(node) else {
      html.startLine(begin)
      html.append("<p>")
      openBlock = (html.count - 1, html.count)
      return
    }
    let isAlone = cmark_node_previous(node) == nil && cmark_node_next(node) == nil
    openBlock = isAlone ? (itemTag, html.count) : nil
  }

  mutating func openHeading(_ node: OpaquePointer) {
    if cmark_node_get_heading_level(node) == 1 { report(.topHeading, node) }
    html.startLine(begin)
    html.append("<h")
    html.append(decimal: level(of: node))
    html.append(" id=\"")
    // Letters, digits and hyphens need no escaping.
    html.append(contentsOf: anchors.name(for: plainText(of: node)).utf8)
    html.append("\">")
    openBlock = (html.count - 1, html.count)
  }

  mutating func openList(_ node: OpaquePointer) {
    html.startLine(begin)
    let start = Int(cmark_node_get_list_start(node))
    if !isOrdered(node) {
      html.append("<ul>\n")
    } else if start == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(decimal: start)
      html.append("\">\n")
    }
  }

  mutating func writeCodeBlock(_ node: OpaquePointer) {
    html.startLine(begin)
    html.append(direction == .rightToLeft ? "<pre dir=\"ltr\"><code" : "<pre><code")
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    if let language = info.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).first {
      html.append(" class=\"language-")
      html.append(escaping: String(language))
      html.append(0x22)
    }
    html.append(0x3E)
    if let literal = cmark_node_get_literal(node) { html.append(escaping: literal) }
    html.append("</code></pre>\n")
  }

  /// Gives the block that ends here a `dir`, where all its letters run against the page's direction. A paragraph is no
  /// `dir="auto"`: that looks at the first letter alone, and an Arabic sentence may well begin with a Latin name.
  mutating func markDirection() {
    guard isMixed, let block = openBlock else { return }
    openBlock = nil
    let (hasRightToLeft, hasLeftToRight) = html.withUnsafeBufferPointer { bytes in
      let hasRightToLeft = Direction.hasRightToLeftLetters(bytes[block.text...])
      // The other direction matters only where this one does not decide.
      guard hasRightToLeft == (direction == .leftToRight) else { return (hasRightToLeft, true) }
      return (hasRightToLeft, Direction.hasLeftToRightLetters(bytes[block.text...]))
    }
    if direction == .rightToLeft, !hasRightToLeft, hasLeftToRight {
      html.insert(contentsOf: " dir=\"ltr\"".utf8, at: block.tag)
    } else if direction == .leftToRight, hasRightToLeft, !hasLeftToRight {
      html.insert(contentsOf: " dir=\"rtl\"".utf8, at: block.tag)
    }
  }
}
