import Localization

/// Runs a code's instructions. What the checks have ruled out writes nothing.
struct Executor {
  private let code: Code
  private let page: Record
  private let strings: Strings
  private var locals: [Value]
  /// The list and the round of each loop, by its local.
  private var loops: [Loop]

  private struct Loop {
    var items: [Value] = []
    var index = 0
  }

  /// - Parameter given: the first locals.
  init(_ code: Code, _ page: Record, _ strings: Strings, given: [Value] = []) {
    self.code = code
    self.page = page
    self.strings = strings
    locals = given
    while locals.count < code.localCount { locals.append(.null) }
    loops = Array(repeating: Loop(), count: code.localCount)
  }

  mutating func run(_ memo: inout Memo, _ output: inout [UInt8]) {
    let instructions = code.instructions
    var position = 0
    while position < instructions.count {
      let instruction = instructions[position]
      position += 1
      switch instruction {
      case .text(let start, let count):
        code.text.withUnsafeBufferPointer { text in
          output.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(start)..<Int(start + count)]))
        }
      case .value(let access, let escape): _ = ValueWriter.write(value(access), escape, to: &output)
      case .message(let number):
        code.messages[Int(number)].write(strings, to: &output) { value($0) }
      case .jump(let target): position = Int(target)
      case .jumpIf(let access, let holds, let target):
        if value(access).isTrue == holds { position = Int(target) }
      case .jumpIfConstant(let access, let constant, let holds, let target):
        if (value(access) == code.constants[Int(constant)]) == holds { position = Int(target) }
      case .jumpIfEqual(let access, let other, let holds, let target):
        if (value(access) == value(other)) == holds { position = Int(target) }
      case .loop(let access, let slot, let empty):
        guard case .list(let items) = value(access), let first = items.first else {
          position = Int(empty)
          continue
        }
        loops[Int(slot)] = Loop(items: items)
        locals[Int(slot)] = first
      case .next(let slot, let body): if advance(Int(slot)) { position = Int(body) }
      case .memoized(let number): include(code.memoized[Int(number)], &memo, &output)
      }
    }
  }

  private mutating func advance(_ slot: Int) -> Bool {
    loops[slot].index += 1
    guard loops[slot].index < loops[slot].items.count else {
      loops[slot].items = []
      return false
    }
    locals[slot] = loops[slot].items[loops[slot].index]
    return true
  }

  private func include(_ include: Code.MemoizedInclude, _ memo: inout Memo, _ output: inout [UInt8]) {
    let subject = value(include.record)
    let others = include.others.map { value($0) }
    guard case .record(let record) = subject else {
      var inner = Executor(include.code, page, strings, given: [subject] + others)
      return inner.run(&memo, &output)
    }
    let key = Memo.Key(code: include.code.fingerprint, record: ObjectIdentifier(record), others: others)
    guard !memo.copy(key, to: &output) else { return }
    let start = output.count
    var inner = Executor(include.code, page, strings, given: [subject] + others)
    inner.run(&memo, &output)
    memo.keep(key, record, output[start...])
  }

  private func value(_ number: Int32) -> Value {
    let access = code.accesses[Int(number)]
    let local = Int(access.number)
    var value: Value
    var step = Int(access.start)
    switch access.kind {
    case .page:
      value = page.values[Int(code.steps[step])]
      step += 1
    case .local: value = locals[local]
    case .index: return .int(loops[local].index + 1)
    case .first: return .bool(loops[local].index == 0)
    case .last: return .bool(loops[local].index == loops[local].items.count - 1)
    case .call:
      let call = code.calls[local]
      return call.kind.text(of: self.value(call.access), call.style, strings.formats) ?? .null
    }
    while step < Int(access.end) {
      guard case .record(let record) = value else { return .null }
      value = record.values[Int(code.steps[step])]
      step += 1
    }
    return value
  }
}
