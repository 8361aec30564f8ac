/// What a ``Precompressor`` has done.
public struct PrecompressionReport: Hashable, Sendable {
  /// Text files that were looked at.
  public internal(set) var files = 0
  /// Those whose companions were up to date.
  public internal(set) var skipped = 0
  /// The size of the others, plain and as they are sent now.
  public internal(set) var bytes = 0
  /// How long the Brotli files are together.
  public internal(set) var brotliBytes = 0
  /// How long the gzip files are together.
  public internal(set) var gzipBytes = 0

  mutating func add(_ other: PrecompressionReport) {
    files += other.files
    skipped += other.skipped
    bytes += other.bytes
    brotliBytes += other.brotliBytes
    gzipBytes += other.gzipBytes
  }
}
