import NIOCore
import NIOEmbedded
import Testing

@testable import Runner

@Suite("Guards")
struct GuardTests {
  private func address(_ text: String) throws -> IPAddress { try #require(IPAddress(text)) }

  @Test(
    "an address has one spelling, and nothing else is one",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:DB8:0:0::1", "2001:db8::1"), ("::1", "::1"),
      ("fe80::1%eth0", "fe80::1"), ("192.0.2", nil), ("192.0.2.256", nil), ("a.example", nil), ("", nil), ("1", nil),
      ("192.0.2.1 ", nil), ("::ffff:192.0.2.1:1:1", nil),
    ] as [(String, String?)])
  func addresses(_ text: String, _ expected: String?) { #expect(IPAddress(text)?.description == expected) }

  @Test("of IPv6, the first 64 bits are one visitor's")
  func networks() throws {
    #expect(try address("2001:db8:1:2:3:4:5:6").network == address("2001:db8:1:2::9").network)
    #expect(try address("2001:db8:1:2::1").network != address("2001:db8:1:3::1").network)
    #expect(try address("192.0.2.1").network != address("192.0.2.2").network)
  }

  @Test("only what a trusted proxy heard counts, from the right")
  func forwarded() throws {
    let proxies = try #require(TrustedProxies("10.0.0.0/8, 2001:db8::/32 ::1"))
    let cases: [(peer: String, forwarded: [String], client: String)] = [
      // Nobody vouches for what a stranger says.
      ("203.0.113.9", ["192.0.2.1"], "203.0.113.9"),
      ("10.1.2.3", [], "10.1.2.3"), ("10.1.2.3", ["192.0.2.1"], "192.0.2.1"), ("::1", ["192.0.2.1"], "192.0.2.1"),
      // What stands before the first stranger may be invented.
      ("10.1.2.3", ["198.51.100.7, 192.0.2.1"], "192.0.2.1"),
      ("10.1.2.3", ["198.51.100.7, 192.0.2.1, 10.9.9.9"], "192.0.2.1"),
      ("10.1.2.3", ["198.51.100.7", "192.0.2.1", "2001:db8::5"], "192.0.2.1"),
      ("10.1.2.3", ["192.0.2.1:4711"], "192.0.2.1"), ("10.1.2.3", ["[2001:dba::1]:4711"], "2001:dba::1"),
      ("10.1.2.3", ["192.0.2.1, unknown"], "10.1.2.3"), ("10.1.2.3", ["192.0.2.1, "], "192.0.2.1"),
      ("10.1.2.3", ["10.2.2.2, 10.3.3.3"], "10.2.2.2"), ("11.1.2.3", ["192.0.2.1"], "11.1.2.3"),
    ]
    for (peer, forwarded, client) in cases {
      let found = proxies.client(try address(peer), forwardedFor: forwarded)
      #expect(found.description == client, "\(peer) \(forwarded)")
    }
    for wrong in ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "proxy.example", "::/129"] {
      #expect(TrustedProxies(wrong) == nil, "\(wrong)")
    }
  }

  @Test("a bucket gives its tokens at once, then as fast as they come back")
  func bucket() throws {
    let limiter = RateLimiter()
    let key = RateLimiter.Key(function: "f", client: .address(try address("192.0.2.1")))
    let limit = RateLimit(callsMax: 3, periodMilliseconds: 6000)
    var now = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
    for _ in 0..<3 { #expect(limiter.take(key, limit, now: now) == nil) }
    #expect(limiter.take(key, limit, now: now) == 2)
    now = now + .milliseconds(1500)
    #expect(limiter.take(key, limit, now: now) == 1)
    now = now + .milliseconds(500)
    #expect(limiter.take(key, limit, now: now) == nil)
    #expect(limiter.take(key, limit, now: now) == 2)
    now = now + .seconds(3600)
    for _ in 0..<3 { #expect(limiter.take(key, limit, now: now) == nil) }
    #expect(limiter.take(key, limit, now: now) != nil)
    let other = RateLimiter.Key(function: "g", client: key.client)
    #expect(limiter.take(other, limit, now: now) == nil)
  }

  @Test("who keeps coming is remembered, however many others come")
  func crowd() throws {
    let limiter = RateLimiter(clientsMax: 100)
    let limit = RateLimit(callsMax: 1, periodMilliseconds: 60_000)
    let now = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
    func key(_ number: UInt64) -> RateLimiter.Key {
      RateLimiter.Key(function: "f", client: .address(IPAddress(high: number, low: 0)))
    }
    #expect(limiter.take(key(0), limit, now: now) == nil)
    for number in 1...40 { #expect(limiter.take(key(UInt64(number)), limit, now: now) == nil) }
    for number in 41...90 {
      #expect(limiter.take(key(UInt64(number)), limit, now: now) == nil)
      #expect(limiter.take(key(0), limit, now: now) != nil)
    }
    // The oldest are forgotten when too many came: memory has a bound.
    for number in 100...400 { #expect(limiter.take(key(UInt64(number)), limit, now: now) == nil) }
    #expect(limiter.take(key(400), limit, now: now) != nil)
    #expect(limiter.take(key(0), limit, now: now) == nil)
  }

  @Test("one address holds so many connections, and a waiting one makes room where there are too many in all")
  func connections() throws {
    let book = ConnectionBook(ConnectionLimits(connectionsMax: 3, connectionsPerAddressMax: 2))
    let one = try address("192.0.2.1")
    let channels = (0..<6).map { _ in EmbeddedChannel() }
    let first = try book.enter(channels[0], one)
    let second = try book.enter(channels[1], one)
    #expect(throws: ConnectionBook.Refusal.tooManyOfOneAddress) { try book.enter(channels[2], one) }
    book.leave(second)
    book.leave(second)
    let third = try book.enter(channels[2], one)
    let fourth = try book.enter(channels[3], nil)
    #expect(book.counts.open == 3)
    first.works()
    fourth.works()
    // Only the third waits.
    let fifth = try book.enter(channels[4], nil)
    #expect(book.counts == ConnectionBook.Counts(open: 3, opened: 6, refused: 1, evicted: 1))
    fifth.works()
    book.leave(third)
    #expect(throws: ConnectionBook.Refusal.tooManyInAll) { try book.enter(channels[5], nil) }
    #expect(book.counts.open == 3)
  }
}
