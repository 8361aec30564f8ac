/// Threads are dear, so the histories of one worker share them.
public final class FiberPool {
  public init() {}

  private var idle: [Fiber] = []

  func take() -> Fiber { idle.popLast() ?? Fiber() }

  func giveBack(_ fiber: Fiber) { idle.append(fiber) }
}
