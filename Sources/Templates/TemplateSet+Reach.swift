extension TemplateSet {
  /// The style sheets that `page` asks for, in its layout and its includes too. None for a page that is not there.
  public func styleNames(of page: String) -> Set<String> {
    numbers[page].map { Self.styleNames(of: $0, in: templates) } ?? []
  }

  static func styleNames(of page: Int, in templates: [Template]) -> Set<String> {
    reached(from: page, in: templates).reduce(into: []) { $0.formUnion(templates[$1].styles) }
  }

  /// The page itself, its layouts and everything that is included.
  static func reached(from page: Int, in templates: [Template]) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [page]
    while let number = waiting.popLast() {
      guard found.insert(number).inserted else { continue }
      let template = templates[number]
      if let layout = template.layout { waiting.append(layout) }
      var scanner = NameScanner()
      scanner.scan(template.nodes)
      for block in template.ownBlocks.values { scanner.scan(block.body) }
      waiting += scanner.includes.map(\.template)
    }
    return found
  }
}
