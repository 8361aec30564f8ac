/// Finds the names that a template reads, and its includes.
struct NameScanner {
  /// The first names of paths, loop variables apart.
  private(set) var names: Set<String> = []
  private(set) var includes: [IncludeNode] = []

  mutating func scan(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .block, .style, .styleSources: break
      case .value(let path, _): scan(path)
      case .call(let call, _): scan(call.operand)
      case .message(let message): for argument in message.arguments { scan(argument.value) }
      case .condition(let branches, let otherwise):
        for branch in branches {
          for term in branch.condition.terms { scan(term) }
          scan(branch.body)
        }
        scan(otherwise)
      case .loop(let loop):
        scan(loop.list)
        scan(loop.body)
        scan(loop.otherwise)
      case .include(let include):
        includes.append(include)
        for argument in include.arguments { scan(argument.value) }
      }
    }
  }

  private mutating func scan(_ term: Condition.Term) {
    switch term {
    case .truth(let path, _): scan(path)
    case .equality(let path, let operand, _):
      scan(path)
      scan(operand)
    }
  }

  private mutating func scan(_ operand: Operand) {
    switch operand {
    case .path(let path): scan(path)
    case .call(let call): scan(call.operand)
    case .literal: break
    }
  }

  private mutating func scan(_ path: Path) { if case .name(let name) = path.root { names.insert(name) } }
}
