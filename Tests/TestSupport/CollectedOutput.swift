import Foundation
import Synchronization

/// Reads a pipe to its end on a thread of its own, so that the process behind it never waits for a reader.
final class CollectedOutput: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var isAtEnd = false
  }

  private let state = Mutex(State())

  init(_ handle: FileHandle) {
    // Two descriptors are not shared: the thread's own copy is closed by the thread.
    let descriptor = dup(handle.fileDescriptor)
    try? handle.close()
    Thread { [self] in
      var buffer = [UInt8](repeating: 0, count: 16 << 10)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        state.withLock { $0.bytes += buffer[..<count] }
      }
      close(descriptor)
      state.withLock { $0.isAtEnd = true }
    }.start()
  }

  var bytes: [UInt8] { state.withLock { $0.bytes } }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A whole line, without its end.
  func firstLine(withPrefix prefix: String) -> String? {
    let text = text
    guard let end = text.lastIndex(of: "\n") else { return nil }
    return text[..<end].split(separator: "\n").first { $0.hasPrefix(prefix) }.map(String.init)
  }

  /// A grandchild may hold the pipe open for ever, so the wait has a limit.
  func waitForEnd() {
    let deadline = Date(timeIntervalSinceNow: 5)
    while !state.withLock({ $0.isAtEnd }), Date() < deadline { Thread.sleep(forTimeInterval: 0.002) }
  }
}
