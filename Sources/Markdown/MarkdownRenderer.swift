import CCmark
import Core

/// Renders Markdown (CommonMark 0.30, and tables as GitHub writes them) as safe HTML.
///
/// libcmark parses; what is written differs from CommonMark's own HTML in this:
/// - Raw HTML is left out, and links to anything but `http`, `https`, `mailto`, `tel` and paths lose their address.
/// - A heading has an `id` made of its text; one of level 1 is written as one of level 2.
/// - A table is a table.
/// - An image is what the resolver makes of its address; without an answer its alternative text stands there.
/// - A block whose letters all run against the page's direction has a `dir`, and so has code in a page from right to left.
public struct MarkdownRenderer: Sendable {
  private let direction: TextDirection
  private let reservedAnchors: Set<String>

  /// - Parameter reservedAnchors: the identifiers that the page has itself; no heading gets one of them.
  public init(direction: TextDirection, reservedAnchors: Set<String> = []) {
    self.direction = direction
    self.reservedAnchors = reservedAnchors
  }

  /// Appends the HTML of `bytes`, which are UTF-8 (what isn't becomes U+FFFD). Deterministic, and bounded in time and
  /// memory for any input.
  /// - Parameter images: what the address in `![alt](address)` stands for; nil where there is no such image.
  public func render(
    _ bytes: UnsafeBufferPointer<UInt8>, images: (String) -> ImageMarkup?, into html: inout [UInt8]
  ) -> MarkdownResult {
    guard let copy = SourceScan.withoutLoneReturns(bytes) else { return renderLines(bytes, images, &html) }
    return copy.withUnsafeBufferPointer { renderLines($0, images, &html) }
  }

  private func renderLines(
    _ bytes: UnsafeBufferPointer<UInt8>, _ images: (String) -> ImageMarkup?, _ html: inout [UInt8]
  ) -> MarkdownResult {
    let scan = SourceScan(bytes)
    if let line = scan.tooDeepLine {
      return MarkdownResult(findings: [MarkdownFinding(.tooDeep, line: line, column: 1)])
    }
    let isMixed = direction == .rightToLeft || scan.hasRightToLeftLetters
    func write(_ document: OpaquePointer?, _ tables: TableSource?) -> MarkdownResult? {
      defer { cmark_node_free(document) }
      var writer = HTMLWriter(direction, isMixed: isMixed, reservedAnchors, tables)
      return writer.write(document, images, into: &html)
    }
    func write(_ spans: [TableSpan]) -> MarkdownResult? {
      let source = TableSource(bytes, spans)
      return write(source.bytes.withUnsafeBufferPointer(Self.parse), source)
    }
    if let spans = scan.plainTables {
      if !spans.isEmpty, let result = write(spans) { return result }
      return write(Self.parse(bytes), nil) ?? MarkdownResult()
    }
    let document = Self.parse(bytes)
    let spans = TableFinder(bytes, scan).spans(in: document)
    if !spans.isEmpty, let result = write(spans) {
      cmark_node_free(document)
      return result
    }
    return write(document, nil) ?? MarkdownResult()
  }

  /// libcmark gives nil only where it has no memory, and then it has already ended the process.
  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
    }
  }
}
