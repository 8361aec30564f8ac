/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
  public let phase: Phase
  public let done: Int
  /// 0 where it is not known.
  public let total: Int

  public enum Phase: String, Hashable, Sendable, CaseIterable {
    case looking
    case reading
    case assets
    case planning
    case writing
    case compressing
  }
}
