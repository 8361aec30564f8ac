/// Cuts what a worker writes to its standard error into lines for the log, and no more of it than a log can bear.
struct ErrorLines: Sendable {
  private var line: [UInt8] = []
  private var bytesLeft = bytesMax

  /// For each request; what is beyond is read and thrown away.
  static let bytesMax = 64 * 1024
  static let lineBytesMax = 4096

  /// A new request may say as much again.
  mutating func begin() { bytesLeft = Self.bytesMax }

  /// - Returns: the lines that are complete now, without empty ones.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [String] {
    var lines: [String] = []
    for byte in bytes {
      guard bytesLeft > 0 else { break }
      bytesLeft -= 1
      if byte == 10 {
        lines += end()
      } else if line.count < Self.lineBytesMax {
        line.append(byte)
      }
    }
    return lines
  }

  /// - Returns: the line that no line break ended.
  mutating func end() -> [String] {
    guard !line.isEmpty else { return [] }
    defer { line.removeAll(keepingCapacity: true) }
    return [String(decoding: line, as: UTF8.self)]
  }
}
