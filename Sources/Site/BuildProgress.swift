/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
  /// What the build is doing.
  public let phase: Phase
  /// How many files of ``total`` are done; 0 in phases that do not count.
  public let done: Int
  /// 0 where it is not known.
  public let total: Int

  /// The parts of a build, in their order.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    case looking
    case reading
    case assets
    case planning
    case writing
    case compressing
  }
}
