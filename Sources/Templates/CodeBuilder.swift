import Localization

/// Collects the instructions and tables of a ``Code``.
struct CodeBuilder {
  private(set) var instructions: [Instruction] = []
  private(set) var text: [UInt8] = []
  private(set) var constants: [Value] = []
  private(set) var calls: [Code.FormatCall] = []
  private(set) var messages: [CompiledMessage] = []
  private(set) var memoized: [Code.MemoizedInclude] = []
  private(set) var steps: [Int32] = []
  private(set) var flatAccesses: [Code.FlatAccess] = []
  private var accesses: [Access: Int32] = [:]
  /// Literal text that the next instruction comes behind.
  private var pending: [UInt8] = []
  /// The locals in use, and the most that were.
  private(set) var liveLocals = 0
  private(set) var localCount = 0
  /// What the formats and plurals of the language are told apart by, if any are asked for.
  private let language: String
  private var asksLanguage = false

  init(language: String) { self.language = language }

  /// The number of the instruction that comes next; something may jump there.
  mutating func here() -> Int32 {
    flush()
    return Int32(instructions.count)
  }

  mutating func write(_ bytes: [UInt8]) { pending += bytes }

  /// Literal text made by `body`.
  mutating func write(_ body: (inout [UInt8]) -> Void) { body(&pending) }

  @discardableResult
  mutating func emit(_ instruction: Instruction) -> Int {
    flush()
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Lets the jump of number `index` lead to what comes next.
  mutating func land(_ index: Int) {
    let target = here()
    switch instructions[index] {
    case .jump: instructions[index] = .jump(to: target)
    case .jumpIf(let access, let flag, _): instructions[index] = .jumpIf(access: access, flag, to: target)
    case .jumpIfConstant(let access, let constant, let flag, _):
      instructions[index] = .jumpIfConstant(access: access, constant, flag, to: target)
    case .jumpIfEqual(let access, let other, let flag, _):
      instructions[index] = .jumpIfEqual(access: access, other, flag, to: target)
    case .loop(let access, let slot, _): instructions[index] = .loop(access: access, slot: slot, empty: target)
    case .text, .value, .message, .next, .memoized: break
    }
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    instructions.append(.text(start: Int32(text.count), count: Int32(pending.count)))
    text += pending
    pending.removeAll(keepingCapacity: true)
  }

  /// The number of an access.
  mutating func number(of access: Access) -> Int32 {
    if let number = accesses[access] { return number }
    let kind: Code.FlatAccess.Kind
    let local: Int
    switch access.root {
    case .page: (kind, local) = (.page, 0)
    case .local(let slot): (kind, local) = (.local, slot)
    case .index(let slot): (kind, local) = (.index, slot)
    case .first(let slot): (kind, local) = (.first, slot)
    case .last(let slot): (kind, local) = (.last, slot)
    case .call(let call): (kind, local) = (.call, call)
    }
    let start = Int32(steps.count)
    steps += access.steps.map(Int32.init)
    let number = Int32(flatAccesses.count)
    flatAccesses.append(
      Code.FlatAccess(kind: kind, number: Int32(local), start: start, end: Int32(steps.count)))
    accesses[access] = number
    return number
  }

  mutating func number(of constant: Value) -> Int32 {
    if let number = constants.firstIndex(of: constant) { return Int32(number) }
    constants.append(constant)
    return Int32(constants.count - 1)
  }

  /// Where the result of a call is found.
  mutating func call(_ kind: Call.Kind, _ style: DateStyle, _ access: Access) -> Access {
    asksLanguage = true
    calls.append(Code.FormatCall(kind: kind, style: style, access: number(of: access)))
    return Access(root: .call(calls.count - 1))
  }

  mutating func message(_ message: CompiledMessage) {
    asksLanguage = true
    messages.append(message)
    emit(.message(Int32(messages.count - 1)))
  }

  mutating func include(_ include: Code.MemoizedInclude) {
    memoized.append(include)
    emit(.memoized(Int32(memoized.count - 1)))
  }

  mutating func takeLocal() -> Int {
    liveLocals += 1
    localCount = max(localCount, liveLocals)
    return liveLocals - 1
  }

  mutating func giveLocalBack() { liveLocals -= 1 }

  mutating func finished() -> Code {
    flush()
    return Code(self)
  }

  /// Of everything that the output depends on.
  var fingerprint: ProgramFingerprint {
    var writer = FingerprintWriter()
    writer.add(1)
    if asksLanguage { writer.add(language) }
    for instruction in instructions { writer.add(instruction) }
    writer.add(text)
    for access in flatAccesses {
      writer.add([Int(access.kind.rawValue), Int(access.number), Int(access.start), Int(access.end)])
    }
    writer.add(steps.map(Int.init))
    for constant in constants { writer.add(constant) }
    for call in calls { writer.add(call.kind.rawValue + call.style.rawValue + String(call.access)) }
    for message in messages { writer.add(message) }
    for include in memoized {
      writer.add("\(include.code.fingerprint)")
      writer.add([Int(include.record)] + include.others.map(Int.init))
    }
    return ProgramFingerprint(of: writer.bytes)
  }
}
