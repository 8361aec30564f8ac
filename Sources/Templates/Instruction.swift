/// A step of a program. Numbers point into the tables of its ``Code``; nothing here is counted by reference.
enum Instruction: Sendable {
  /// Literal bytes.
  case text(start: Int32, count: Int32)
  case value(access: Int32, Escape)
  case message(Int32)
  case jump(to: Int32)
  /// Goes on at `to` where the value is true, or is not.
  case jumpIf(access: Int32, Bool, to: Int32)
  /// Goes on at `to` where the value equals the constant, or does not.
  case jumpIfConstant(access: Int32, Int32, Bool, to: Int32)
  /// Goes on at `to` where the two values are equal, or are not.
  case jumpIfEqual(access: Int32, Int32, Bool, to: Int32)
  /// Begins a loop; an empty list goes on at `empty`.
  case loop(access: Int32, slot: Int32, empty: Int32)
  /// The next item, at `body`, if there is one.
  case next(slot: Int32, body: Int32)
  /// What ``Code/memoized`` has under this number.
  case memoized(Int32)
}

/// Where a value is found while a program runs.
struct Access: Hashable, Sendable {
  let root: Root
  /// The slots of the members that are followed.
  var steps: [Int] = []

  enum Root: Hashable, Sendable {
    /// The page's own record.
    case page
    /// The item of a loop, or what an include was given.
    case local(Int)
    case index(Int)
    case first(Int)
    case last(Int)
    /// What ``Code/calls`` has under this number.
    case call(Int)
  }
}
