/// A compiled template.
final class Template: Sendable {
  let name: String
  let mode: Mode
  /// What is run: the template's own nodes, or nothing where it has a layout.
  let nodes: [Node]
  /// The number of the layout it stands in.
  let layout: Int?
  /// The blocks that stand in this file.
  let ownBlocks: [String: Block]
  /// All blocks of the page, each as the innermost template of the chain has it.
  let blocks: [String: Block]
  let messages: [MessageNode]
  /// The files that are asked for.
  let assets: [(name: String, place: Place)]
  /// Those of them that `{{ style "…" }}` asks for.
  let styles: Set<String>

  init(
    name: String, mode: Mode, nodes: [Node], layout: Int?, ownBlocks: [String: Block], blocks: [String: Block],
    messages: [MessageNode], assets: [(name: String, place: Place)], styles: Set<String>
  ) {
    self.name = name
    self.mode = mode
    self.nodes = nodes
    self.layout = layout
    self.ownBlocks = ownBlocks
    self.blocks = blocks
    self.messages = messages
    self.assets = assets
    self.styles = styles
  }

  /// How values are written, by the name's ending.
  enum Mode: Sendable {
    case html
    case text
  }

  struct Block: Sendable {
    /// The number of the template it was written in.
    let template: Int
    let body: [Node]
    /// Where in the markup the block's place is.
    let context: HTMLContext
  }
}
