/// How far a deployment is.
public struct DeployProgress: Hashable, Sendable {
  public enum Phase: String, Sendable {
    case reading
    case listing
    case assets
    case pages
    case removing
  }

  public let phase: Phase
  public let done: Int
  /// 0: not known.
  public let total: Int
}
