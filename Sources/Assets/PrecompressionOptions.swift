/// How hard to compress.
public struct PrecompressionOptions: Hashable, Sendable {
  /// Brotli's quality, 0 to 11.
  public let brotliQuality: Int
  /// The quality of pages where there are very many of them.
  public let fastQuality: Int
  /// Above how many files pages are compressed with ``fastQuality``.
  public let fastAbove: Int
  /// 1 to 9.
  public let gzipLevel: Int

  /// The defaults were measured; see decision 0015.
  public init(brotliQuality: Int = 11, fastQuality: Int = 5, fastAbove: Int = 5000, gzipLevel: Int = 9) {
    self.brotliQuality = min(11, max(0, brotliQuality))
    self.fastQuality = min(11, max(0, fastQuality))
    self.fastAbove = fastAbove
    self.gzipLevel = min(9, max(1, gzipLevel))
  }
}
