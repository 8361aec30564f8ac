extension TypeChecker {
  /// Each way with what is known on it. A way that the template's own literals rule out is not looked at: an include may
  /// name what only some of its callers have.
  mutating func check(_ branches: [Node.Branch], _ otherwise: [Node], _ scope: CheckScope) {
    var scope = scope
    for branch in branches {
      let asked = check(branch.condition, scope)
      if asked.outcome != false {
        var inner = scope
        inner.present.formUnion(asked.whenTrue)
        check(branch.body, inner)
      }
      if asked.outcome == true { return }
      scope.present.formUnion(asked.whenFalse)
    }
    check(otherwise, scope)
  }

  private struct Asked {
    /// Whether the condition holds, where literals decide that.
    var outcome: Bool?
    /// The keys of what is not null where it holds, and where it does not.
    var whenTrue: [String] = []
    var whenFalse: [String] = []
  }

  private mutating func check(_ condition: Condition, _ scope: CheckScope) -> Asked {
    var scope = scope
    var outcome: Bool? = condition.needsAll
    // What is known where a term did not decide, so that the next was asked; and where it did.
    var passed: [String] = []
    var decided: [String] = []
    for term in condition.terms {
      let found = check(term, scope)
      if let found, found != condition.needsAll { return Asked(outcome: found) }
      if found == nil { outcome = nil }
      if let key = key(of: term, holds: !condition.needsAll, scope) { decided.append(key) }
      guard let key = key(of: term, holds: condition.needsAll, scope) else { continue }
      passed.append(key)
      scope.present.insert(key)
    }
    if condition.terms.count > 1 { decided = [] }
    return condition.needsAll
      ? Asked(outcome: outcome, whenTrue: passed, whenFalse: decided)
      : Asked(outcome: outcome, whenTrue: decided, whenFalse: passed)
  }

  private mutating func check(_ term: Condition.Term, _ scope: CheckScope) -> Bool? {
    switch term {
    case .truth(let path, let isNegated):
      guard let literal = binding(of: path, scope).literal else { return nil }
      return literal.isTrue != isNegated
    case .equality(let path, let operand, let isNegated):
      let left = binding(of: path, scope).literal
      let right = binding(of: operand, scope).literal
      guard let left, let right else { return nil }
      return (left == right) != isNegated
    }
  }

  /// The key of what is not null where the term holds, or does not.
  private mutating func key(of term: Condition.Term, holds: Bool, _ scope: CheckScope) -> String? {
    let path: Path
    switch term {
    case .truth(let asked, let isNegated):
      guard isNegated != holds else { return nil }
      path = asked
    case .equality(let asked, .literal(let literal), let isNegated):
      guard (literal == .null) == (isNegated == holds) else { return nil }
      path = asked
    case .equality: return nil
    }
    let before = errors
    let key = binding(of: path, scope).key
    // Asked again where it is checked, with all that is known by then.
    errors = before
    return key.isEmpty ? nil : key
  }
}
