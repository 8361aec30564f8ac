import CSpawn
import Glibc

/// The three pipes between the runner and a function's process, and what has gone through them.
struct ChildPipes {
  private(set) var output: [UInt8] = []
  private(set) var isTooLarge = false
  private var input: Descriptor
  private var outputEnd: Descriptor
  private var errorEnd: Descriptor
  private var child: (input: Descriptor, output: Descriptor, error: Descriptor)
  private let inputBytes: [UInt8]
  private var inputSent = 0
  private let outputBytesMax: Int
  private var errorBytes: [UInt8] = []

  /// Beyond this much, what a function writes to its standard error is read and thrown away.
  private static let errorBytesMax = 64 * 1024

  /// A descriptor or, once closed, -1, which `poll` skips.
  private struct Descriptor {
    var number: Int32
    var isOpen: Bool { number >= 0 }

    mutating func close() {
      if isOpen { Glibc.close(number) }
      number = -1
    }
  }

  init(input bytes: [UInt8], outputBytesMax: Int) throws(FileError) {
    inputBytes = bytes
    self.outputBytesMax = outputBytesMax
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe2(&pair, O_CLOEXEC) == 0 else {
        let code = errno
        for end in ends { Glibc.close(end) }
        throw FileError(path: "pipe", code: code)
      }
      ends += pair
    }
    child = (Descriptor(number: ends[0]), Descriptor(number: ends[3]), Descriptor(number: ends[5]))
    input = Descriptor(number: ends[1])
    outputEnd = Descriptor(number: ends[2])
    errorEnd = Descriptor(number: ends[4])
    for end in [ends[1], ends[2], ends[4]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    if bytes.isEmpty { input.close() }
  }

  var childEnds: (input: Int32, output: Int32, error: Int32) {
    (child.input.number, child.output.number, child.error.number)
  }

  /// Whether the process can still say something.
  var isOpen: Bool { outputEnd.isOpen || errorEnd.isOpen }

  /// Lines with text, each at most 4 KiB.
  var errorLines: [String] {
    errorBytes.split(separator: 10).map { String(decoding: $0.prefix(4096), as: UTF8.self) }
  }

  mutating func closeChildEnds() {
    child.input.close()
    child.output.close()
    child.error.close()
  }

  mutating func closeAll() {
    closeChildEnds()
    input.close()
    outputEnd.close()
    errorEnd.close()
  }

  /// Waits until a pipe is ready or the time is over, then moves all that can be moved without waiting.
  mutating func move(waitMilliseconds: Int32) {
    var polled = [
      pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: outputEnd.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorEnd.number, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 3, waitMilliseconds) > 0 else { return }
    if polled[0].revents != 0 { send() }
    if polled[1].revents != 0 { receiveOutput() }
    if polled[2].revents != 0 { receiveErrors() }
  }

  private mutating func send() {
    while inputSent < inputBytes.count {
      let count = inputBytes.withUnsafeBytes {
        write(input.number, $0.baseAddress! + inputSent, inputBytes.count - inputSent)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN { return }
        // EPIPE: it does not want the rest.
        break
      }
      inputSent += count
    }
    input.close()
  }

  private mutating func receiveOutput() {
    let bytes = Self.drain(&outputEnd)
    if output.count + bytes.count > outputBytesMax { isTooLarge = true } else { output += bytes }
  }

  private mutating func receiveErrors() {
    let bytes = Self.drain(&errorEnd)
    errorBytes += bytes.prefix(max(0, Self.errorBytesMax - errorBytes.count))
  }

  /// What can be read without waiting, at most 1 MiB, so that a process that never stops writing can't keep us from
  /// looking at the deadline and the limit.
  private static func drain(_ end: inout Descriptor) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count < 1024 * 1024 {
      let count = read(end.number, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { break }
      guard count > 0 else {
        end.close()
        break
      }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
