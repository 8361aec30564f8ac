import Objects

/// Lets writers on the same log come to their turn. Who has just written an entry knows first what the next one has to rest on,
/// and could go on for ever while others read what it wrote.
///
/// So who is overtaken again and again knocks, by replacing an object; who writes much looks now and then whether somebody did, and
/// then waits between its entries for a while. It is courtesy and nothing else: what is right is decided by the log.
struct Rivalry {
  private let objects: any ObjectStore
  private let key: String
  private let surroundings: Surroundings
  private var losses = 0
  private var knockedAt: Int64?
  private var entriesSinceLook = 0
  private var heard: String?
  private var waitsUntil: Int64 = 0

  private static let entriesBetweenLooks = 16
  private static let lossesMax = 2
  private static let waitsMilliseconds: Int64 = 3000
  private static let knocksAgainMilliseconds: Int64 = 500

  init(_ bucket: LogBucket) {
    (objects, key, surroundings) = (bucket.objects, bucket.keys.knock, bucket.surroundings)
  }

  /// How long to wait before the next entry, where the last one took so long.
  func courtesy(_ milliseconds: Int64) -> Int64 {
    surroundings.uptime() < waitsUntil ? 3 * min(max(milliseconds, 1), 1000) : 0
  }

  /// An entry was written.
  mutating func won() {
    losses = 0
    entriesSinceLook += 1
    guard entriesSinceLook >= Self.entriesBetweenLooks else { return }
    entriesSinceLook = 0
    guard let tag = try? objects.get(key).object?.tag else { return }
    if let heard, heard != tag { waitsUntil = surroundings.uptime() + Self.waitsMilliseconds }
    heard = tag
  }

  /// Another writer was first.
  mutating func lost() {
    losses += 1
    let now = surroundings.uptime()
    guard losses >= Self.lossesMax, knockedAt.map({ now >= $0 + Self.knocksAgainMilliseconds }) ?? true else { return }
    knockedAt = now
    // Its bytes are another one's each time, and so is its tag.
    if case .stored(let tag) = try? objects.put(key, Nonce(surroundings).bytes, .always) { heard = tag }
  }
}
