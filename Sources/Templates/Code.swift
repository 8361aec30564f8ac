import Localization

/// A page's instructions, or those of an include that is drawn once for each record.
final class Code: Sendable {
  let instructions: [Instruction]
  let text: [UInt8]
  let accesses: [FlatAccess]
  /// The slots of all accesses, one behind the other.
  let steps: [Int32]
  let constants: [Value]
  let calls: [FormatCall]
  let messages: [CompiledMessage]
  let memoized: [MemoizedInclude]
  /// How many locals there are.
  let localCount: Int
  let fingerprint: ProgramFingerprint

  init(_ builder: CodeBuilder) {
    instructions = builder.instructions
    text = builder.text
    accesses = builder.flatAccesses
    steps = builder.steps
    constants = builder.constants
    calls = builder.calls
    messages = builder.messages
    memoized = builder.memoized
    localCount = builder.localCount
    fingerprint = builder.fingerprint
  }

  /// ``Access`` without an array of its own.
  struct FlatAccess: Sendable {
    let kind: Kind
    /// The local's number, or the call's.
    let number: Int32
    let start: Int32
    let end: Int32

    enum Kind: UInt8, Sendable {
      case page
      case local
      case index
      case first
      case last
      case call
    }
  }

  struct FormatCall: Sendable {
    let kind: Call.Kind
    let style: DateStyle
    let access: Int32
  }

  /// An include whose output depends on nothing but one record and a few simple values.
  struct MemoizedInclude: Sendable {
    let code: Code
    /// The record goes into local 0, the other arguments into those behind it.
    let record: Int32
    let others: [Int32]
  }
}
