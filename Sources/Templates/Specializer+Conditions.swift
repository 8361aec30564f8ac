extension Specializer {
  mutating func write(_ branches: [Node.Branch], _ otherwise: [Node], _ scope: Scope) {
    var ends: [Int] = []
    var isDecided = false
    for (index, branch) in branches.enumerated() {
      let question = question(branch.condition, scope)
      if case .never = question { continue }
      guard case .open(let terms) = question else {
        write(branch.body, scope)
        isDecided = true
        break
      }
      let misses = ask(terms, needsAll: branch.condition.needsAll)
      write(branch.body, scope)
      if index + 1 < branches.count || !otherwise.isEmpty { ends.append(builder.emit(.jump(to: 0))) }
      for miss in misses { builder.land(miss) }
    }
    if !isDecided { write(otherwise, scope) }
    for end in ends { builder.land(end) }
  }

  /// What is left of a condition.
  private enum Question {
    case always
    case never
    case open([OpenTerm])
  }

  private enum OpenTerm {
    case truth(Access, isNegated: Bool)
    case constant(Access, Value, isNegated: Bool)
    case equality(Access, Access, isNegated: Bool)
  }

  private mutating func question(_ condition: Condition, _ scope: Scope) -> Question {
    var open: [OpenTerm] = []
    for term in condition.terms {
      switch self.open(term, scope) {
      case .open(let terms): open += terms
      // Asking has no effects, so that a term which decides makes those before it needless.
      case .always: if !condition.needsAll { return .always }
      case .never: if condition.needsAll { return .never }
      }
    }
    if open.isEmpty { return condition.needsAll ? .always : .never }
    return .open(open)
  }

  private mutating func open(_ term: Condition.Term, _ scope: Scope) -> Question {
    switch term {
    case .truth(let path, let isNegated):
      switch bound(path, scope) {
      case .known(let value): value.isTrue != isNegated ? .always : .never
      case .open(let access, _): .open([.truth(access, isNegated: isNegated)])
      }
    case .equality(let path, let operand, let isNegated):
      switch (bound(path, scope), bound(operand, scope)) {
      case (.known(let left), .known(let right)): (left == right) != isNegated ? .always : .never
      case (.open(let access, _), .known(let value)), (.known(let value), .open(let access, _)):
        .open([.constant(access, value, isNegated: isNegated)])
      case (.open(let left, _), .open(let right, _)): .open([.equality(left, right, isNegated: isNegated)])
      }
    }
  }

  /// - Returns: the jumps taken where the condition does not hold; where it does, the next instruction is run.
  private mutating func ask(_ terms: [OpenTerm], needsAll: Bool) -> [Int] {
    if needsAll { return terms.map { jump($0, where: false) } }
    let hits = terms.dropLast().map { jump($0, where: true) }
    let misses = terms.suffix(1).map { jump($0, where: false) }
    for hit in hits { builder.land(hit) }
    return misses
  }

  private mutating func jump(_ term: OpenTerm, where holds: Bool) -> Int {
    switch term {
    case .truth(let access, let isNegated):
      builder.emit(.jumpIf(access: builder.number(of: access), holds != isNegated, to: 0))
    case .constant(let access, let value, let isNegated):
      builder.emit(
        .jumpIfConstant(access: builder.number(of: access), builder.number(of: value), holds != isNegated, to: 0))
    case .equality(let left, let right, let isNegated):
      builder.emit(
        .jumpIfEqual(access: builder.number(of: left), builder.number(of: right), holds != isNegated, to: 0))
    }
  }
}
