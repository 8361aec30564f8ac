import Crypto

/// The keys of a ledger's objects. All begin with a few digits that follow from its name, so that the ledgers of one bucket lie far
/// from each other.
struct LogKeys: Sendable {
  private let root: String

  /// - Parameter prefix: what all keys begin with; empty, or with a slash at its end.
  init(prefix: String, ledger: String) {
    let digits = SHA256.hash(data: Array(ledger.utf8)).prefix(2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    root = prefix + digits.joined() + "-" + ledger + "/"
  }

  var head: String { root + "head" }

  /// Of the object by which writers knock: see ``Rivalry``.
  var knock: String { root + "knock" }

  /// What the keys of all entries begin with.
  var log: String { root + "log/" }

  /// In the order of numbers.
  func entry(_ number: UInt64) -> String { log + Self.digits(number) }

  /// The number of an entry; nil where the key is none of an entry.
  func number(ofEntry key: String) -> UInt64? {
    guard key.hasPrefix(log), key.utf8.count == log.utf8.count + 16 else { return nil }
    return UInt64(key.dropFirst(log.count), radix: 16)
  }

  func pack(through number: UInt64, nonce: Nonce) -> String { root + "pack/" + Self.digits(number) + "-" + nonce.hex }

  func snapshot(through number: UInt64, nonce: Nonce, part: Int) -> String {
    root + "snapshot/" + Self.digits(number) + "-" + nonce.hex + "/" + Self.digits(UInt64(part)).suffix(4)
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
