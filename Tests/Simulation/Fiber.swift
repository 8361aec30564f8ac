import Dispatch
import Foundation

/// A thread that runs only while the scheduler waits for it, so that many processes take turns in an order that the seed
/// decides. The semaphores hand over all memory with the turn.
final class Fiber: @unchecked Sendable {
  private let turn = DispatchSemaphore(value: 0)
  private let back = DispatchSemaphore(value: 0)
  private var job: (() -> Void)?
  private(set) var isIdle = true

  init() {
    Thread.detachNewThread { [turn, back, weak self] in
      while true {
        turn.wait()
        // The owner is waiting while a job is there; without one it wants the thread to end.
        guard let job = self?.job else { return }
        job()
        self?.finish()
        back.signal()
      }
    }
  }

  deinit { turn.signal() }

  /// Runs `job` up to its first pause, or its end.
  func start(_ job: @escaping () -> Void) {
    self.job = job
    isIdle = false
    resume()
  }

  /// Goes on after a pause, up to the next one, or the end.
  func resume() {
    turn.signal()
    back.wait()
  }

  /// Called by the job: lets the others run until ``resume()``.
  func pause() {
    back.signal()
    turn.wait()
  }

  private func finish() {
    job = nil
    isIdle = true
  }
}
