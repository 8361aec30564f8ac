internal import CLibYAML

/// Turns libyaml's events into nodes and refuses, at the first event that shows it, what a content file may not hold.
struct YAMLEventParser {
  private(set) var nodes: [YAMLNode] = []
  private(set) var bytes: [UInt8] = []
  /// The lists and mappings that are open, from the root on.
  private var open: [Container] = []
  private var lineOffset: Int32 = 0

  private struct Container {
    let node: Int
    let isMapping: Bool
    /// Whether the next child of a mapping is a key.
    var wantsKey: Bool
    /// The keys so far, as nodes; beyond a few, also as texts.
    var keys: [Int] = []
    var manyKeys: Set<String> = []
  }

  /// Where a mapping has more keys than these they are found by hash, so that the time stays in proportion.
  private static let fewKeys = 16

  /// - Returns: what is wrong, with its place in `yaml` alone; nil where nothing is.
  mutating func parse(_ yaml: UnsafeBufferPointer<UInt8>, lineOffset: Int) -> YAMLProblem? {
    self.lineOffset = Int32(lineOffset)
    nodes.reserveCapacity(24)
    bytes.reserveCapacity(yaml.count)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return YAMLProblem(1, 1, "the YAML can't be read") }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, yaml.baseAddress, yaml.count)
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return YAMLProblem(LibYAMLError(parser), yaml: yaml) }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if let problem = Self.problem(documentStart: event, number: documents) { return problem }
      case YAML_STREAM_END_EVENT:
        return nodes.isEmpty ? YAMLProblem(1, 1, "there are no keys here") : nil
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: break
      default:
        if let problem = take(event) { return problem }
      }
    }
  }

  private static func problem(documentStart event: yaml_event_t, number: Int) -> YAMLProblem? {
    if number > 1 { return YAMLProblem(event, "a second document begins here; one file holds one") }
    let start = event.data.document_start
    guard start.version_directive == nil, start.tag_directives.start == start.tag_directives.end else {
      return YAMLProblem(event, "lines that begin with `%` are not taken; remove it")
    }
    return nil
  }

  /// An event inside of the document.
  private mutating func take(_ event: yaml_event_t) -> YAMLProblem? {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if let problem = Self.refused(event, anchor: scalar.anchor, tag: scalar.tag) { return problem }
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let start = Int32(bytes.count)
      bytes.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      add(isPlain ? .plain : .quoted, event, bytes: start..<Int32(bytes.count))
      return filled(event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return Self.refused(event, anchor: start.anchor, tag: start.tag) ?? begin(.sequence, event)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return Self.refused(event, anchor: start.anchor, tag: start.tag) ?? begin(.mapping, event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      if let container = open.popLast() { nodes[container.node].end = Int32(nodes.count) }
      return filled(event)
    default:
      return YAMLProblem(event, YAMLProblem.noAnchors)
    }
  }

  private static func refused(
    _ event: yaml_event_t, anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLProblem? {
    if anchor != nil { return YAMLProblem(event, YAMLProblem.noAnchors) }
    return tag == nil ? nil : YAMLProblem(event, "tags such as `!x` are not taken; write the value alone")
  }

  private mutating func begin(_ kind: YAMLNode.Kind, _ event: yaml_event_t) -> YAMLProblem? {
    if let top = open.last, top.isMapping, top.wantsKey { return YAMLProblem(event, "a key has to be a text") }
    guard open.count < YAMLDocument.depthMax else {
      return YAMLProblem(event, "lists and keys are nested too deeply here")
    }
    open.append(Container(node: nodes.count, isMapping: kind == .mapping, wantsKey: kind == .mapping))
    add(kind, event, bytes: 0..<0)
    return nil
  }

  private mutating func add(_ kind: YAMLNode.Kind, _ event: yaml_event_t, bytes: Range<Int32>) {
    nodes.append(
      YAMLNode(
        kind: kind, line: Int32(clamping: event.start_mark.line) + 1 + lineOffset,
        column: Int32(clamping: event.start_mark.column) + 1, bytes: bytes, end: Int32(nodes.count + 1)))
  }

  /// A child of the innermost open container is complete.
  private mutating func filled(_ event: yaml_event_t) -> YAMLProblem? {
    guard let top = open.indices.last, open[top].isMapping else { return nil }
    defer { open[top].wantsKey.toggle() }
    return open[top].wantsKey ? duplicate(nodes.count - 1, in: top, event) : nil
  }

  private mutating func duplicate(_ key: Int, in top: Int, _ event: yaml_event_t) -> YAMLProblem? {
    func problem() -> YAMLProblem { YAMLProblem(event, "the key `\(text(key))` stands twice; keep one") }
    if open[top].keys.count < Self.fewKeys {
      let range = Int(nodes[key].bytes.lowerBound)..<Int(nodes[key].bytes.upperBound)
      for earlier in open[top].keys {
        let other = Int(nodes[earlier].bytes.lowerBound)..<Int(nodes[earlier].bytes.upperBound)
        if other.count == range.count, bytes[other].elementsEqual(bytes[range]) { return problem() }
      }
    } else {
      if open[top].manyKeys.isEmpty { open[top].manyKeys = Set(open[top].keys.map(text)) }
      if !open[top].manyKeys.insert(text(key)).inserted { return problem() }
    }
    open[top].keys.append(key)
    return nil
  }

  private func text(_ node: Int) -> String {
    String(decoding: bytes[Int(nodes[node].bytes.lowerBound)..<Int(nodes[node].bytes.upperBound)], as: UTF8.self)
  }
}

extension YAMLProblem {
  /// A problem at the place where `event` begins.
  fileprivate init(_ event: yaml_event_t, _ sentence: String) {
    self.init(Int(event.start_mark.line) + 1, Int(event.start_mark.column) + 1, sentence)
  }
}
