import Synchronization

/// A number that several threads add to.
public final class Counter: Sendable {
  private let number = Mutex(0)

  public init() {}

  public func add(_ count: Int = 1) { number.withLock { $0 += count } }

  public var value: Int { number.withLock { $0 } }
}
