import CCmark
import Core

extension HTMLWriter {
  mutating func writeCode(_ node: OpaquePointer) {
    html.append(direction == .rightToLeft ? "<code dir=\"ltr\">" : "<code>")
    if let literal = cmark_node_get_literal(node) { html.append(escaping: literal) }
    html.append("</code>")
  }

  mutating func openLink(_ node: OpaquePointer) {
    let address = cmark_node_get_url(node)
    report(.link(address: address.map { String(cString: $0) } ?? ""), node)
    html.append("<a href=\"")
    if let address, LinkAddress.isSafe(address) { html.append(address: address) }
    writeTitle(node)
    html.append("\">")
  }

  /// Ends the attribute before it and leaves its own open.
  private mutating func writeTitle(_ node: OpaquePointer) {
    guard let title = cmark_node_get_title(node), title.pointee != 0 else { return }
    html.append("\" title=\"")
    html.append(escaping: title)
  }

  mutating func writeImage(_ node: OpaquePointer, _ images: (String) -> ImageMarkup?) {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let alt = plainText(of: node)
    report(.image(address: address, hasAlt: !alt.allSatisfy(\.isWhitespace)), node)
    guard let image = images(address) else { return html.append(escaping: alt) }
    if !image.sources.isEmpty { html.append("<picture>") }
    for source in image.sources {
      html.append("<source type=\"")
      html.append(escaping: source.type)
      writeSizes(source.srcset, image.sizes)
      html.append("\">")
    }
    html.append("<img src=\"")
    html.append(escaping: image.src)
    html.append("\" alt=\"")
    html.append(escaping: alt)
    writeTitle(node)
    html.append("\" width=\"")
    html.append(decimal: image.width)
    html.append("\" height=\"")
    html.append(decimal: image.height)
    if !image.srcset.isEmpty { writeSizes(image.srcset, image.sizes) }
    html.append("\" loading=\"lazy\" decoding=\"async\" />")
    if !image.sources.isEmpty { html.append("</picture>") }
  }

  /// Ends the attribute before them and leaves the last one open.
  private mutating func writeSizes(_ srcset: String, _ sizes: String) {
    html.append("\" srcset=\"")
    html.append(escaping: srcset)
    guard !sizes.isEmpty else { return }
    html.append("\" sizes=\"")
    html.append(escaping: sizes)
  }

  /// The text of all that stands in a node, without its markup and without raw HTML.
  func plainText(of root: OpaquePointer) -> String {
    var text = ""
    guard var node = cmark_node_first_child(root) else { return text }
    if cmark_node_get_type(node) == CMARK_NODE_TEXT, cmark_node_next(node) == nil {
      return cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
    while true {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
      if let child = cmark_node_first_child(node) {
        node = child
        continue
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node), parent != root else { return text }
        node = parent
      }
    }
  }
}
