import FastCGI
import Foundation

/// The web server's end of one connection.
final class WebServer {
  private let descriptor: Int32
  private var parser = RecordParser()

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  func send(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Everything up to the end of `count` requests; what came by then where the connection ends, or after ten seconds.
  func read(ends count: Int = 1) throws -> Told {
    var told = Told()
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while told.ends.count < count {
      while let record = try parser.next() { try told.add(record) }
      if told.ends.count >= count { break }
      guard isReadable(milliseconds: 10_000) else { break }
      let got = Foundation.read(descriptor, &buffer, buffer.count)
      guard got > 0 else { break }
      parser.append(buffer[..<got])
    }
    return told
  }

  /// Whether the other side has closed the connection, or does so within ten seconds; what comes before is dropped.
  func isClosed() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while isReadable(milliseconds: 10_000) {
      if Foundation.read(descriptor, &buffer, buffer.count) <= 0 { return true }
    }
    return false
  }

  private func isReadable(milliseconds: Int32) -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, milliseconds) > 0
  }
}

func usleepMilliseconds(_ count: UInt32) { usleep(count * 1000) }
