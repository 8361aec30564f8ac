import Localization

extension Specializer {
  mutating func write(_ node: MessageNode, _ scope: Scope) {
    guard let forms = strings.forms(of: node.key) else { return }
    var known: [String: Value] = [:]
    var open: [(name: String, access: Access)] = []
    for argument in node.arguments {
      switch bound(argument.value, scope) {
      case .known(let value): known[argument.name] = value
      case .open(let access, _): open.append((argument.name, access))
      }
    }
    switch forms {
    case .plain(let parts): write([parts], [], count: nil, .cardinal, node.escape, known, open)
    case .plural(let kind, let parts):
      if case .int(let count)? = known["count"] {
        guard let form = parts[strings.category(of: count, kind)] ?? parts[.other] else { return }
        return write([form], [], count: nil, kind, node.escape, known, open)
      }
      var forms: [[MessageForms.Part]] = []
      var numbers: [Int] = []
      for category in PluralCategory.allCases {
        let form = parts[category] ?? parts[.other] ?? []
        numbers.append(forms.firstIndex(of: form) ?? forms.count)
        if numbers[numbers.count - 1] == forms.count { forms.append(form) }
      }
      write(forms, numbers, count: "count", kind, node.escape, known, open)
    }
  }

  private mutating func write(
    _ forms: [[MessageForms.Part]], _ formByCategory: [Int], count: String?, _ kind: PluralRules.Kind,
    _ escape: Escape, _ known: [String: Value], _ open: [(name: String, access: Access)]
  ) {
    let used = Set(
      forms.joined().compactMap { part in
        if case .value(let name) = part { name } else { nil }
      }
    ).union(count.map { [$0] } ?? [])
    let open = open.filter { used.contains($0.name) }
    let compiled = forms.map { self.parts($0, escape, known, open.map(\.name)) }
    if open.isEmpty, let form = compiled.first {
      let text = form.reduce(into: [UInt8]()) { if case .literal(let bytes) = $1 { $0 += bytes } }
      guard CompiledMessage.isWhole(escape) else { return builder.write(text) }
      return builder.write { _ = ValueWriter.write(.string(String(decoding: text, as: UTF8.self)), escape, to: &$0) }
    }
    builder.message(
      CompiledMessage(
        escape: escape, forms: compiled, formByCategory: formByCategory,
        count: count.flatMap { name in open.firstIndex { $0.name == name } }, kind: kind,
        arguments: open.map { builder.number(of: $0.access) }))
  }

  /// The parts with all that is known written already.
  private func parts(
    _ parts: [MessageForms.Part], _ escape: Escape, _ known: [String: Value], _ open: [String]
  ) -> [CompiledMessage.Part] {
    let isWhole = CompiledMessage.isWhole(escape)
    var result: [CompiledMessage.Part] = []
    var literal: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let text):
        if isWhole { literal += text.utf8 } else { Escaper.write(text, escape, to: &literal) }
      case .value(let name):
        if let number = open.firstIndex(of: name) {
          if !literal.isEmpty { result.append(.literal(literal)) }
          literal = []
          result.append(.argument(number))
        } else if isWhole {
          literal += CompiledMessage.text(of: known[name] ?? .null, strings).utf8
        } else {
          CompiledMessage.write(known[name] ?? .null, escape, strings, to: &literal)
        }
      }
    }
    if !literal.isEmpty { result.append(.literal(literal)) }
    return result
  }
}
