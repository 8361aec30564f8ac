import Store

/// Steps that are decided on the same records and come into the log together, as one entry; or not at all.
final class Batch {
  /// All changes, in the order of the steps.
  private(set) var changes: [UInt8] = []
  /// How many changes can be taken back that belong to it.
  private(set) var marks = 0
  private(set) var steps = 0
  var fate: Fate?
  let condition: Monitor.Condition

  enum Fate {
    /// It is in the log; or it has no changes, and nothing was in the log that its steps did not see.
    case kept
    /// Another writer was first: its steps are to be run again, on what is there now.
    case overtaken
    case failed(StoreError)
  }

  init(_ monitor: Monitor) { condition = Monitor.Condition(monitor) }

  func add(_ written: [UInt8], marks: Int) {
    changes += written
    self.marks += marks
    steps += 1
  }
}
