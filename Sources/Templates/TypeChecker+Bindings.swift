import Localization

extension TypeChecker {
  mutating func binding(of operand: Operand, _ scope: CheckScope) -> CheckScope.Binding {
    switch operand {
    case .path(let path): return binding(of: path, scope)
    case .call(let call): return binding(of: call, scope)
    case .literal(let value):
      let type: ValueType? =
        switch value {
        case .string: .text
        case .int: .number
        case .bool: .flag
        default: .optional(.any)
        }
      return CheckScope.Binding(type: type, key: "literal", literal: value)
    }
  }

  mutating func binding(of call: Call, _ scope: CheckScope) -> CheckScope.Binding {
    let operand = binding(of: call.operand, scope)
    guard let type = operand.type, operand.literal != .null else {
      return CheckScope.Binding(type: operand.type, key: "call", literal: operand.literal)
    }
    guard call.kind.accepts(type) else {
      let problem = TemplateProblem.notFormattable(
        call: call.kind.rawValue, kind: type.kind, path: call.operandText)
      report(problem, call.operandPlace, scope)
      return CheckScope.Binding(type: nil, key: "call")
    }
    return CheckScope.Binding(type: type.isOptional ? .optional(.text) : .text, key: "call")
  }

  mutating func binding(of path: Path, _ scope: CheckScope) -> CheckScope.Binding {
    var current = rootBinding(of: path, scope)
    for (index, member) in path.members.enumerated() {
      guard let type = current.type else { return current }
      if let literal = current.literal {
        report(.memberOf(kind: literal.kind, path: path.text(index)), path.place, scope)
        return CheckScope.Binding(type: nil, key: "")
      }
      guard case .record(let shape) = type else {
        if type.isOptional, case .record = type.unwrapped {
          report(.mayBeNull(path.text(index)), path.place, scope)
        } else {
          report(.memberOf(kind: type.kind, path: path.text(index)), path.place, scope)
        }
        return CheckScope.Binding(type: nil, key: "")
      }
      guard let slot = shape.slot(of: member) else {
        let nearest = NearestName.of(member, in: shape.names)
        report(
          .unknownName(path.text(index + 1), nearest: nearest.map { path.text(index) + "." + $0 }), path.place, scope)
        return CheckScope.Binding(type: nil, key: "")
      }
      current = narrowed(
        CheckScope.Binding(type: shape.members[slot].type, key: current.key + "." + member), scope)
    }
    return current
  }

  private mutating func rootBinding(of path: Path, _ scope: CheckScope) -> CheckScope.Binding {
    switch path.root {
    case .local(let slot, _): return narrowed(scope.locals[slot], scope)
    case .loop(let field, _): return CheckScope.Binding(type: field == .index ? .number : .flag, key: "loop")
    case .name(let name):
      if let argument = scope.arguments.first(where: { $0.name == name }) { return narrowed(argument.binding, scope) }
      if let slot = root.slot(of: name) {
        return narrowed(CheckScope.Binding(type: root.members[slot].type, key: "page." + name), scope)
      }
      if let slot = constants.slot(of: name) {
        return narrowed(CheckScope.Binding(type: constants.members[slot].type, key: "constant." + name), scope)
      }
      let known = root.names + constants.names + scope.arguments.map(\.name) + path.locals
      report(.unknownName(name, nearest: NearestName.of(name, in: known)), path.place, scope)
      return CheckScope.Binding(type: nil, key: "")
    }
  }

  private func narrowed(_ binding: CheckScope.Binding, _ scope: CheckScope) -> CheckScope.Binding {
    guard case .optional(let type)? = binding.type, scope.present.contains(binding.key) else { return binding }
    var binding = binding
    binding.type = type.unwrapped
    return binding
  }
}
