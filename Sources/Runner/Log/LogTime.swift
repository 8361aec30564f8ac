import Glibc
import Synchronization

/// The time of log lines (RFC 3339, UTC, with milliseconds). The calendar is looked at once a second.
final class LogTime: Sendable {
  private let latest = Mutex((second: Int.min, text: [UInt8]()))

  func append(to output: inout [UInt8]) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let second = now.tv_sec
    output += latest.withLock { latest in
      if latest.second != second { latest = (second, Self.text(second)) }
      return latest.text
    }
    output.append(UInt8(ascii: "."))
    Self.append(Int(now.tv_nsec) / 1_000_000, digits: 3, to: &output)
    output.append(UInt8(ascii: "Z"))
  }

  private static func text(_ second: Int) -> [UInt8] {
    var second = second
    var utc = tm()
    gmtime_r(&second, &utc)
    var text: [UInt8] = []
    for (value, digits, separator) in [
      (utc.tm_year + 1900, 4, "-"), (utc.tm_mon + 1, 2, "-"), (utc.tm_mday, 2, "T"), (utc.tm_hour, 2, ":"),
      (utc.tm_min, 2, ":"), (utc.tm_sec, 2, ""),
    ] {
      append(Int(value), digits: digits, to: &text)
      text += separator.utf8
    }
    return text
  }

  private static func append(_ number: Int, digits: Int, to output: inout [UInt8]) {
    var power = 1
    for _ in 1..<digits { power *= 10 }
    while power > 0 {
      output.append(48 + UInt8(number / power % 10))
      power /= 10
    }
  }
}
