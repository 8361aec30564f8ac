import Core
import HTTPTypes

/// The name of one request in logs and answers.
enum RequestID {
  /// The client's own where it is 8 to 64 letters, digits, `-`, `_` and `.`, so that it can't disturb a log; else a new
  /// one of 26 hexadecimal digits.
  static func checked(_ given: String?) -> String {
    if let given, (8...64).contains(given.utf8.count), given.utf8.allSatisfy(isAllowed) { return given }
    return make()
  }

  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return Hex.encode((0..<13).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || "-_.".utf8.contains(byte)
  }
}

extension HTTPField.Name {
  static var requestID: Self { Self("X-Request-Id")! }
}
