import Core
import Glibc
public import Logging

/// Writes each message as one line of JSON: time (RFC 3339, UTC), level, message, then the metadata.
public struct JSONLogHandler: LogHandler {
  public var logLevel: Logger.Level = .info
  public var metadata: Logger.Metadata = [:]
  private let write: @Sendable ([UInt8]) -> Void

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
    var line = "{\"time\":\(JSONString.quoted(Self.timestamp()))"
    line += ",\"level\":\(JSONString.quoted(event.level.rawValue))"
    line += ",\"message\":\(JSONString.quoted(event.message.description))"
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      line += ",\(JSONString.quoted(key)):\(Self.json(value))"
    }
    write(Array((line + "}\n").utf8))
  }

  private static func json(_ value: Logger.MetadataValue) -> String {
    switch value {
    case .string(let text): JSONString.quoted(text)
    case .stringConvertible(let number as Int): String(number)
    case .stringConvertible(let other): JSONString.quoted(other.description)
    case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
    case .dictionary(let values):
      "{"
        + values.sorted { $0.key < $1.key }.map { "\(JSONString.quoted($0.key)):\(json($0.value))" }.joined(
          separator: ",")
        + "}"
    }
  }

  private static func timestamp() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var utc = tm()
    gmtime_r(&now.tv_sec, &utc)
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(Int(utc.tm_year) + 1900, 4))-\(padded(Int(utc.tm_mon) + 1, 2))-\(padded(Int(utc.tm_mday), 2))"
      + "T\(padded(Int(utc.tm_hour), 2)):\(padded(Int(utc.tm_min), 2)):\(padded(Int(utc.tm_sec), 2))"
      + ".\(padded(Int(now.tv_nsec) / 1_000_000, 3))Z"
  }
}
