import Core
import HTTPTypes
import Synchronization

/// The name of one request in logs and answers.
enum RequestID {
  /// The client's own where it is 8 to 64 letters, digits, `-`, `_` and `.`, so that it can't disturb a log; else a new
  /// one of 26 hexadecimal digits.
  static func checked(_ given: String?, _ source: Source) -> String {
    if let given, (8...64).contains(given.utf8.count), given.utf8.allSatisfy(isAllowed) { return given }
    return source.make()
  }

  /// One of its own, for what is not part of a stream of requests.
  static func make() -> String { Source().make() }

  /// Makes names that no other source makes: 40 random bits of its own, and a mixed counter of 64. They are names and no
  /// secrets, so the system is asked for randomness only once.
  final class Source: Sendable {
    private let prefix: String
    private let counter: Atomic<UInt64>

    init() {
      var generator = SystemRandomNumberGenerator()
      let random = generator.next()
      prefix = String(Hex.encode((0..<5).map { UInt8(truncatingIfNeeded: random >> ($0 * 8)) }))
      counter = Atomic(generator.next())
    }

    func make() -> String {
      // The finalizer of SplitMix64: neighbours look nothing alike, and no two numbers give the same.
      var value = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      value ^= value >> 31
      return String(unsafeUninitializedCapacity: 26) { bytes in
        var count = 0
        for byte in prefix.utf8 {
          bytes[count] = byte
          count += 1
        }
        for shift in stride(from: 60, through: 0, by: -4) {
          let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15
          bytes[count] = digit < 10 ? 48 + digit : 87 + digit
          count += 1
        }
        return count
      }
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || "-_.".utf8.contains(byte)
  }
}

extension HTTPField.Name {
  static var requestID: Self { Self("X-Request-Id")! }
}
