import Core
import Curl
import Synchronization
import Wiring

extension Wiring {
  /// Gets what is at a path of this very shop, by `BILTEN_INTERNAL_URL`; the answer is nil where nobody answers.
  ///
  /// It takes 12 seconds at most. Where nobody answered, nobody is asked for the next ten: a run of the outbox has fifty mails
  /// to send, and must not wait for each of them.
  /// - Returns: nil where the address is not set.
  public func insideReader() -> (@Sendable (_ path: String) -> (status: Int, body: [UInt8])?)? {
    guard let address = settings["BILTEN_INTERNAL_URL"] else { return nil }
    let reader = InsideReader(address: address, now: now)
    return { reader.get($0) }
  }
}

private final class InsideReader: Sendable {
  private let address: String
  private let now: @Sendable () -> Instant
  private let closedUntil = Mutex(Instant(seconds: 0))

  private static let closedSeconds: Int64 = 10
  private static let timeouts = Timeouts(connectMilliseconds: 2000, totalMilliseconds: 12_000)
  /// A page of tickets takes about 30 kB, fonts included.
  private static let bytesMax = 8 << 20

  init(address: String, now: @escaping @Sendable () -> Instant) {
    self.address = address
    self.now = now
  }

  func get(_ path: String) -> (status: Int, body: [UInt8])? {
    guard closedUntil.withLock({ $0 <= now() }) else { return nil }
    let request = HTTPRequest(.get, address + path, timeouts: Self.timeouts, replyBytesMax: Self.bytesMax)
    guard let reply = try? HTTPClient().send(request) else {
      let reopens = now().adding(seconds: Self.closedSeconds)
      closedUntil.withLock { $0 = reopens }
      return nil
    }
    return (reply.status, reply.body)
  }
}
