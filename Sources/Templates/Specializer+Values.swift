extension Specializer {
  mutating func bound(_ operand: Operand, _ scope: Scope) -> Bound {
    switch operand {
    case .literal(let value): .known(value)
    case .path(let path): bound(path, scope)
    case .call(let call): bound(call, scope)
    }
  }

  mutating func bound(_ call: Call, _ scope: Scope) -> Bound {
    switch bound(call.operand, scope) {
    case .known(let value):
      call.kind == .asset
        ? .known(address(of: value)) : .known(call.kind.text(of: value, call.style, strings.formats) ?? .null)
    case .open(let access, let type):
      .open(builder.call(call.kind, call.style, access), type.isOptional ? .optional(.text) : .text)
    }
  }

  mutating func bound(_ path: Path, _ scope: Scope) -> Bound {
    var bound = root(of: path, scope)
    for member in path.members {
      switch bound {
      case .known(let value): bound = .known(value.member(member) ?? .null)
      case .open(var access, let type):
        guard case .record(let shape) = type.unwrapped, let slot = shape.slot(of: member) else { return .known(.null) }
        access.steps.append(slot)
        bound = .open(access, shape.members[slot].type)
      }
    }
    return bound
  }

  private mutating func root(of path: Path, _ scope: Scope) -> Bound {
    switch path.root {
    case .local(let slot, _): return scope.locals[slot].item
    case .loop(let field, let slot): return value(of: field, scope.locals[slot].round)
    case .name(let name):
      if let argument = scope.arguments.first(where: { $0.name == name }) { return argument.bound }
      if let slot = root.slot(of: name) {
        read(slot)
        return .open(Access(root: .page, steps: [slot]), root.members[slot].type)
      }
      return .known(constants[name] ?? .null)
    }
  }

  private func value(of field: Path.LoopField, _ round: Scope.Round) -> Bound {
    switch (field, round) {
    case (.index, .known(let index, _)): .known(.int(index + 1))
    case (.first, .known(let index, _)): .known(.bool(index == 0))
    case (.last, .known(let index, let count)): .known(.bool(index == count - 1))
    case (.index, .open(let slot)): .open(Access(root: .index(slot)), .number)
    case (.first, .open(let slot)): .open(Access(root: .first(slot)), .flag)
    case (.last, .open(let slot)): .open(Access(root: .last(slot)), .flag)
    }
  }
}
