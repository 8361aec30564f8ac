import Yams

/// A YAML text as a tree of nodes that know their place.
struct YAMLDocument {
  let root: Node
  let file: String
  /// Added to the nodes' lines: a front matter begins in its file's second line.
  let lineOffset: Int

  /// - Returns: nil after an error in `log`; one error, for behind a syntax error nothing can be trusted.
  init?(_ yaml: String, file: String, lineOffset: Int = 0, log: DiagnosticLog) {
    self.file = file
    self.lineOffset = lineOffset
    do {
      let parser = try Parser(yaml: yaml, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        log.error(SourcePlace(file: file, line: 1 + lineOffset), "there are no keys here")
        return nil
      }
      // Anchors are held by the parser alone, so it has to outlive the search for them.
      let anchored = withExtendedLifetime(parser) { Self.anchored(in: root) }
      self.root = root
      if let anchored {
        log.error(
          SourcePlace(file: file, line: (anchored.mark?.line ?? 1) + lineOffset, column: anchored.mark?.column ?? 1),
          "anchors and aliases (`&` and `*`) are not taken; write the value out in each place")
        return nil
      }
    } catch {
      let problem = YAMLProblem(error, yaml: yaml)
      log.error(SourcePlace(file: file, line: problem.line + lineOffset, column: problem.column), problem.sentence)
      return nil
    }
  }

  /// The first node with an anchor. Its content is not entered: through aliases a small text can unfold to billions of nodes.
  private static func anchored(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = anchored(in: key) ?? anchored(in: value) { return found }
      }
    case .sequence(let sequence):
      for item in sequence {
        if let found = anchored(in: item) { return found }
      }
    case .scalar: break
    case .alias: return node
    }
    return nil
  }
}
