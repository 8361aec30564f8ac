import CCurl

/// Hands bytes to libcurl piece by piece, and knows whether all of them were asked for.
final class PieceReader {
  private let bytes: [UInt8]
  private var position = 0
  /// libcurl was told that there is no more.
  private(set) var isAtEnd = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  fileprivate func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else {
      isAtEnd = true
      return 0
    }
    bytes.withUnsafeBytes { buffer.copyBytes(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
    position += count
    return count
  }
}

/// libcurl's read callback; its context is a ``PieceReader``.
func readPiece(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context else { return 0 }
  let reader = Unmanaged<PieceReader>.fromOpaque(context).takeUnretainedValue()
  return reader.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
}
