import Localization

/// Runs a code's instructions. What the checks have ruled out writes nothing.
///
/// Values are read where they lie: in the page's record, which whoever draws the page holds, and in what hangs on it. Nothing
/// is copied or counted on the way to a text.
struct Executor {
  private let code: Code
  private let page: Record
  private let strings: Strings
  private let accesses: UnsafePointer<Code.FlatAccess>
  private let steps: UnsafePointer<Int32>
  /// Items of loops and what an include was given; behind them one place each for ``Scratch``.
  private let locals: UnsafeMutablePointer<Value>
  private let loops: UnsafeMutablePointer<Loop>

  /// A loop that is being run.
  private struct Loop {
    var items: [Value] = []
    var index = 0
  }

  /// Places for values that are made while a program runs.
  private enum Scratch: Int, CaseIterable {
    case left
    case right
    case nothing
  }

  /// Runs `code` for one page.
  /// - Parameter given: the first locals.
  static func run(
    _ code: Code, _ page: Record, _ strings: Strings, given: [Value] = [], _ memo: inout Memo,
    _ output: inout [UInt8]
  ) {
    let localCount = code.localCount + Scratch.allCases.count
    withUnsafeTemporaryAllocation(of: Value.self, capacity: localCount) { locals in
      locals.initialize(repeating: .null)
      for (index, value) in given.enumerated() { locals[index] = value }
      defer { locals.deinitialize() }
      withUnsafeTemporaryAllocation(of: Loop.self, capacity: code.localCount) { loops in
        loops.initialize(repeating: Loop())
        defer { loops.deinitialize() }
        code.accesses.withUnsafeBufferPointer { accesses in
          code.steps.withUnsafeBufferPointer { steps in
            guard let locals = locals.baseAddress else { return }
            let executor = Executor(code, page, strings, accesses, steps, locals, loops.baseAddress)
            executor.run(&memo, &output)
          }
        }
      }
    }
  }

  private init(
    _ code: Code, _ page: Record, _ strings: Strings, _ accesses: UnsafeBufferPointer<Code.FlatAccess>,
    _ steps: UnsafeBufferPointer<Int32>, _ locals: UnsafeMutablePointer<Value>, _ loops: UnsafeMutablePointer<Loop>?
  ) {
    self.code = code
    self.page = page
    self.strings = strings
    // A code without accesses, steps or loops never asks for one.
    self.accesses = accesses.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    self.steps = steps.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    self.locals = locals
    self.loops = loops ?? UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
  }

  private func run(_ memo: inout Memo, _ output: inout [UInt8]) {
    code.instructions.withUnsafeBufferPointer { instructions in
      code.text.withUnsafeBufferPointer { text in run(instructions, text, &memo, &output) }
    }
  }

  private func run(
    _ instructions: UnsafeBufferPointer<Instruction>, _ text: UnsafeBufferPointer<UInt8>, _ memo: inout Memo,
    _ output: inout [UInt8]
  ) {
    var position = 0
    while position < instructions.count {
      let instruction = instructions[position]
      position += 1
      switch instruction {
      case .text(let start, let count):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(start)..<Int(start + count)]))
      case .value(let access, let escape): _ = ValueWriter.write(find(access).pointee, escape, to: &output)
      case .message(let number):
        code.messages[Int(number)].write(strings, to: &output) { find($0).pointee }
      case .jump(let target): position = Int(target)
      case .jumpIf(let access, let holds, let target):
        if find(access).pointee.isTrue == holds { position = Int(target) }
      case .jumpIfConstant(let access, let constant, let holds, let target):
        if (find(access).pointee == code.constants[Int(constant)]) == holds { position = Int(target) }
      case .jumpIfEqual(let access, let other, let holds, let target):
        if (find(access).pointee == find(other, .right).pointee) == holds { position = Int(target) }
      case .loop(let access, let slot, let empty):
        guard case .list(let items) = find(access).pointee, let first = items.first else {
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

  private func advance(_ slot: Int) -> Bool {
    loops[slot].index += 1
    guard loops[slot].index < loops[slot].items.count else {
      loops[slot].items = []
      return false
    }
    locals[slot] = loops[slot].items[loops[slot].index]
    return true
  }

  private func include(_ include: Code.MemoizedInclude, _ memo: inout Memo, _ output: inout [UInt8]) {
    let subject = find(include.record).pointee
    let others = include.others.map { find($0).pointee }
    guard case .record(let record) = subject else {
      return Self.run(include.code, page, strings, given: [subject] + others, &memo, &output)
    }
    let key = Memo.Key(code: include.code.fingerprint, record: ObjectIdentifier(record), others: others)
    guard !memo.copy(key, to: &output) else { return }
    let start = output.count
    Self.run(include.code, page, strings, given: [subject] + others, &memo, &output)
    memo.keep(key, record, output[start...])
  }

  /// Where the value is. What is made for it stands in `scratch` until the next time.
  private func find(_ number: Int32, _ scratch: Scratch = .left) -> UnsafePointer<Value> {
    let access = accesses[Int(number)]
    var step = Int(access.start)
    var place: UnsafePointer<Value>
    switch access.kind {
    case .page:
      place = page.storage + Int(steps[step])
      step += 1
    case .local: place = UnsafePointer(locals + Int(access.number))
    default: return make(access, scratch)
    }
    while step < Int(access.end) {
      guard case .record(let record) = place.pointee else { return self.place(of: .nothing) }
      place = record.storage + Int(steps[step])
      step += 1
    }
    return place
  }

  private func make(_ access: Code.FlatAccess, _ scratch: Scratch) -> UnsafePointer<Value> {
    let number = Int(access.number)
    let value: Value
    switch access.kind {
    case .index: value = .int(loops[number].index + 1)
    case .first: value = .bool(loops[number].index == 0)
    case .last: value = .bool(loops[number].index == loops[number].items.count - 1)
    case .call:
      let call = code.calls[number]
      value = call.kind.text(of: find(call.access, scratch).pointee, call.style, strings.formats) ?? .null
    case .page, .local: value = .null
    }
    let place = place(of: scratch)
    UnsafeMutablePointer(mutating: place).pointee = value
    return place
  }

  private func place(of scratch: Scratch) -> UnsafePointer<Value> {
    UnsafePointer(locals + code.localCount + scratch.rawValue)
  }
}
