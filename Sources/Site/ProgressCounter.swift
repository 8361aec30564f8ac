import Synchronization

/// Counts what several threads have done and tells it in steps.
final class ProgressCounter: Sendable {
  private let total: Int
  private let progress: (@Sendable (BuildProgress) -> Void)?
  private let done = Atomic<Int>(0)

  init(total: Int, _ progress: (@Sendable (BuildProgress) -> Void)?) {
    self.total = total
    self.progress = progress
  }

  func add(_ count: Int) {
    let before = done.wrappingAdd(count, ordering: .relaxed).oldValue
    let step = max(1, total / 200)
    guard let progress, before / step != (before + count) / step || before + count == total else { return }
    progress(BuildProgress(phase: .writing, done: before + count, total: total))
  }
}
