import CCmark
import Foundation
import Templates

/// A Markdown text (CommonMark 0.30) as safe markup: raw HTML is left out and links to anything but known schemes lose their
/// address, by libcmark's safe mode, which is never switched off here.
struct Markdown {
  let html: SafeHTML
  /// What a checker has to look at, in the order of the text.
  let findings: [Finding]

  struct Finding: Hashable {
    let kind: Kind
    /// In the text, from 1.
    let line: Int
    /// In bytes, from 1.
    let column: Int

    enum Kind: Hashable {
      case link(String)
      case image(String)
      case rawHTML
      /// A heading of level 1, which is written as one of level 2: the page's title is the only one of level 1.
      case topHeading
    }
  }

  init(_ text: String) {
    // libcmark gives nil only where it has no memory, and then it has already ended the process.
    var text = text
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    defer { cmark_node_free(document) }
    findings = Self.walk(document)
    guard let rendered = cmark_render_html(document, CMARK_OPT_DEFAULT) else {
      html = SafeHTML(trusted: "")
      return
    }
    defer { free(rendered) }
    let length = strlen(rendered)
    html = SafeHTML(
      trusted: rendered.withMemoryRebound(to: UInt8.self, capacity: length) {
        Array(UnsafeBufferPointer(start: $0, count: length))
      })
  }

  private static func walk(_ document: OpaquePointer?) -> [Finding] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var findings: [Finding] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return findings }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator), let kind = kind(of: node) else {
        continue
      }
      let line = Int(cmark_node_get_start_line(node))
      let column = Int(cmark_node_get_start_column(node))
      findings.append(Finding(kind: kind, line: max(1, line), column: max(1, column)))
    }
  }

  private static func kind(of node: OpaquePointer) -> Finding.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LINK: return .link(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case CMARK_NODE_IMAGE: return .image(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: return .rawHTML
    case CMARK_NODE_HEADING where cmark_node_get_heading_level(node) == 1:
      cmark_node_set_heading_level(node, 2)
      return .topHeading
    default: return nil
    }
  }
}
