import Core
import Glibc
public import Logging

/// Writes each message as one line of JSON: time (RFC 3339, UTC), level, message, then the metadata.
public struct JSONLogHandler: LogHandler {
  public var logLevel: Logger.Level = .info
  public var metadata: Logger.Metadata = [:]
  private let write: @Sendable ([UInt8]) -> Void
  private let time = LogTime()

  /// - Parameter write: takes one whole line with its line break.
  public init(write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

  /// Writes to standard error, each line with one call so that lines of several threads don't mix.
  public static var standardError: JSONLogHandler {
    JSONLogHandler { line in try? FileSystem.write(line, to: STDERR_FILENO, path: "standard error") }
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var line: [UInt8] = []
    line.reserveCapacity(320)
    line += "{\"time\":\"".utf8
    time.append(to: &line)
    line += "\",\"level\":\"".utf8
    line += event.level.rawValue.utf8
    line += "\",\"message\":".utf8
    JSONString.append(event.message.description, to: &line, forScript: false)
    let all = metadata.isEmpty ? event.metadata ?? [:] : metadata.merging(event.metadata ?? [:]) { _, new in new }
    for key in all.keys.sorted() {
      guard let value = all[key] else { continue }
      line.append(UInt8(ascii: ","))
      JSONString.append(key, to: &line, forScript: false)
      line.append(UInt8(ascii: ":"))
      Self.append(value, to: &line)
    }
    line += "}\n".utf8
    write(line)
  }

  private static func append(_ value: Logger.MetadataValue, to line: inout [UInt8]) {
    switch value {
    case .string(let text): JSONString.append(text, to: &line, forScript: false)
    case .stringConvertible(let number as Int): line += String(number).utf8
    case .stringConvertible(let other): JSONString.append(other.description, to: &line, forScript: false)
    case .array(let values):
      line.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        append(value, to: &line)
      }
      line.append(UInt8(ascii: "]"))
    case .dictionary(let values):
      line.append(UInt8(ascii: "{"))
      for (index, value) in values.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        JSONString.append(value.key, to: &line, forScript: false)
        line.append(UInt8(ascii: ":"))
        append(value.value, to: &line)
      }
      line.append(UInt8(ascii: "}"))
    }
  }
}
