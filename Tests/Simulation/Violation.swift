/// A promise that a history saw broken.
public struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
  public let seed: UInt64
  /// How many steps the history had made.
  public let step: Int
  public let sentence: String

  public var description: String { "seed \(seed), step \(step): \(sentence)" }
}
