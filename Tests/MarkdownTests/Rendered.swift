import Core

@testable import Markdown

/// A Markdown text and what became of it.
struct Rendered {
  let html: String
  let result: MarkdownResult

  init(
    _ text: String, _ direction: TextDirection = .leftToRight, reserved: Set<String> = [],
    images: (String) -> ImageMarkup? = { _ in nil }
  ) {
    self.init(bytes: Array(text.utf8), direction, reserved: reserved, images: images)
  }

  init(
    bytes: [UInt8], _ direction: TextDirection = .leftToRight, reserved: Set<String> = [],
    images: (String) -> ImageMarkup? = { _ in nil }
  ) {
    var html: [UInt8] = []
    let renderer = MarkdownRenderer(direction: direction, reservedAnchors: reserved)
    result = bytes.withUnsafeBufferPointer { renderer.render($0, images: images, into: &html) }
    self.html = String(decoding: html, as: UTF8.self)
  }

  /// Without the identifiers of headings.
  var plain: String { html.replacing(/<h([2-6]) id="[^"]*"/) { "<h\($0.output.1)" } }
}
