/// How long a call may take.
public struct Timeouts: Hashable, Sendable {
  /// To find the host and connect, TLS included; at least 1.
  public let connectMilliseconds: Int
  /// For everything, connecting included; at least 1.
  public let totalMilliseconds: Int

  public init(connectMilliseconds: Int, totalMilliseconds: Int) {
    // libcurl takes 0 for "no limit", which nobody may ask for by accident.
    self.connectMilliseconds = max(1, connectMilliseconds)
    self.totalMilliseconds = max(1, totalMilliseconds)
  }

  /// 5 s to connect, 15 s in all.
  public static let standard = Timeouts(connectMilliseconds: 5000, totalMilliseconds: 15_000)
}
