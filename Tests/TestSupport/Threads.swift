import Foundation

/// Real threads, one for each call: Dispatch would run as many as there are cores.
public enum Threads {
  /// Calls `body` with 0 up to `count` on as many threads at once, and waits for all.
  public static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let done = DispatchGroup()
    for index in 0..<count {
      done.enter()
      Thread.detachNewThread {
        body(index)
        done.leave()
      }
    }
    done.wait()
  }
}
