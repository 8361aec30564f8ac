/// How hard to compress.
public struct PrecompressionOptions: Hashable, Sendable {
  /// 0 to 11.
  public let brotliQuality: Int
  /// 0 to 9.
  public let gzipLevel: Int
  /// Files above this size, in bytes, get at most quality 9, which is much faster.
  public let largeBytes: Int

  public init(brotliQuality: Int = 11, gzipLevel: Int = 9, largeBytes: Int = 1 << 18) {
    self.brotliQuality = min(11, max(0, brotliQuality))
    self.gzipLevel = min(9, max(1, gzipLevel))
    self.largeBytes = largeBytes
  }
}
