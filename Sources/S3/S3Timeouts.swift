import Curl

/// How long one try of a request may take.
public struct S3Timeouts: Hashable, Sendable {
  public let connectMilliseconds: Int
  /// For everything but the bytes of the body.
  public let answerMilliseconds: Int
  /// A body gets as much time more as it takes at this speed.
  public let bytesPerSecondMin: Int

  public init(connectMilliseconds: Int = 5000, answerMilliseconds: Int = 20_000, bytesPerSecondMin: Int = 100_000) {
    self.connectMilliseconds = connectMilliseconds
    self.answerMilliseconds = answerMilliseconds
    self.bytesPerSecondMin = max(1, bytesPerSecondMin)
  }

  /// Larger objects are no concern of a site or a shop.
  static let replyBytesMax = 1 << 30

  func forBody(of count: Int) -> Timeouts {
    Timeouts(
      connectMilliseconds: connectMilliseconds,
      totalMilliseconds: answerMilliseconds + count / bytesPerSecondMin * 1000)
  }
}
