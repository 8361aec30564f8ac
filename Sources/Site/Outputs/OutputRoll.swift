import Files

/// The files of an engine's last build in the order in which they were written: its next build mostly makes the same ones, and
/// need not look for each of them by its name.
struct OutputRoll: Sendable {
  struct Line: Sendable {
    let identity: OutputIdentity
    let name: String
    let entry: OutputLedger.Entry
  }

  /// What every file was made with, beside what is its own.
  let base: Hash128
  var groups: [[Line]] = []
}
