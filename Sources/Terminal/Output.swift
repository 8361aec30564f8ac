import Glibc

/// Standard output or standard error.
public struct Output: Sendable {
  /// What the place can show.
  public let style: TerminalStyle
  private let descriptor: Int32

  /// - Parameter descriptor: 1 or 2.
  public init(_ descriptor: Int32, environment: [String: String]) {
    self.descriptor = descriptor
    var size = winsize()
    let knowsSize = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    style = TerminalStyle(
      isTerminal: isatty(descriptor) == 1, environment: environment, columns: knowsSize ? Int(size.ws_col) : 0)
  }

  /// Writes at once, also where the output is a file or a pipe. What nobody reads any more is dropped.
  public func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Writes the text and a line break.
  public func line(_ text: String) { write(text + "\n") }
}
