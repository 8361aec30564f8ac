/// A YAML text as a list of nodes in the order of the text: a mapping is followed by its keys and values in turn, a list by its
/// items. The first node is the root.
///
/// It is a strict part of YAML 1.1: no anchors, aliases or tags (a small text could unfold to billions of nodes), one
/// document, keys that are texts and stand once, at most ``depthMax`` levels.
final class YAMLDocument: Sendable {
  /// The path from the site's folder.
  let file: String
  let nodes: [YAMLNode]
  /// The texts of all scalars, one behind the other.
  private let bytes: [UInt8]

  /// How deeply lists and mappings may stand in each other.
  static let depthMax = 32

  /// - Parameters:
  ///   - yaml: UTF-8, checked before.
  ///   - lineOffset: added to the lines: a front matter begins in its file's second line.
  /// - Returns: nil after an error in `log`; one error, for behind it nothing can be trusted.
  init?(_ yaml: UnsafeBufferPointer<UInt8>, file: String, lineOffset: Int = 0, log: DiagnosticLog) {
    var parser = YAMLEventParser()
    if let problem = parser.parse(yaml, lineOffset: lineOffset) {
      log.error(SourcePlace(file: file, line: problem.line + lineOffset, column: problem.column), problem.sentence)
      return nil
    }
    self.file = file
    nodes = parser.nodes
    bytes = parser.bytes
  }

  /// The text of the scalar at `index`; nil for another node.
  func scalar(_ index: Int) -> String? {
    let node = nodes[index]
    guard node.isScalar else { return nil }
    return bytes.withUnsafeBufferPointer { all in
      String(
        decoding: UnsafeBufferPointer(rebasing: all[Int(node.bytes.lowerBound)..<Int(node.bytes.upperBound)]),
        as: UTF8.self)
    }
  }

  /// Calls `body` with the UTF-8 of the scalar at `index`.
  func withScalar<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = nodes[index].bytes
    return bytes.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }

  func place(_ index: Int) -> SourcePlace {
    SourcePlace(file: file, line: Int(nodes[index].line), column: Int(nodes[index].column))
  }

  /// The indexes of the nodes directly inside of a list or a mapping, keys and values in turn.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }
}
