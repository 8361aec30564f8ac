import Glibc
import NIOCore
import NIOPosix

/// A file that is read in pieces while it is sent; closed with its last reference.
final class OpenFile: Sendable {
  private let descriptor: Int32
  static let pieceBytes = 256 * 1024

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Calls `write` with piece after piece of the range, each read on a thread that may block.
  /// - Throws: ``FileError``, `EIO` where the file has become shorter: then the answer breaks off.
  func read(_ range: Range<Int>, _ write: (ByteBuffer) async throws -> Void) async throws {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      let count = min(Self.pieceBytes, range.upperBound - start)
      let piece = try await NIOThreadPool.singleton.runIfActive { try self.piece(at: start, count: count) }
      offset += piece.readableBytes
      try await write(piece)
    }
  }

  private func piece(at offset: Int, count: Int) throws(FileError) -> ByteBuffer {
    var buffer = ByteBufferAllocator().buffer(capacity: count)
    var code: Int32 = 0
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
      while true {
        let got = pread(descriptor, bytes.baseAddress, count, offset)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { code = got < 0 ? errno : EIO }
        return max(0, got)
      }
    }
    guard code == 0 else { throw FileError(path: "a published file", code: code) }
    return buffer
  }
}
