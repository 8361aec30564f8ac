import Core
import Curl
import Foundation
import Objects
import S3
import TestSupport
import Testing

@Suite("The S3 client")
struct ClientTests {
  static let odd = [
    "plain.txt", "a b", "a+b", "a%20b", "100%", "what?", "x#y", "a&b=c", "//", "a//b", "/leading", "trailing/", "..",
    "../up", "a/../b", "./a", "ä/ß", "漢字/🎷", "e\u{301}", "é", "<tag>&\"'", "semi;colon,comma", "~tilde", "*(!)$@:",
    "back\\slash", "^`{}[]|", "tab\there", "line\nbreak", String(repeating: "k", count: 900),
  ]

  @Test("odd keys are written, read, listed and removed", arguments: S3Peer.Kind.allCases)
  func keepsOddKeys(_ kind: S3Peer.Kind) throws {
    let client = try Bench.client(kind, prefix: "some where/ü")
    // moto's web server can't tell these from others.
    let keys = kind == .moto ? Self.odd.filter { $0 != "/leading" && $0 != "//" && !$0.contains("\n") } : Self.odd
    for key in keys {
      let stored = try client.put(key, Array("of \(key)".utf8), .always)
      guard case .stored = stored else { throw BenchError("not stored") }
    }
    for key in keys {
      let read = try client.get(key)
      #expect(read.object?.body == Array("of \(key)".utf8), "\(key)")
    }
    let listed = try Bench.all(client).map(\.key)
    #expect(listed == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    try client.delete(keys[0])
    try client.delete(all: keys + ["never there"])
    #expect(try Bench.all(client).isEmpty)
  }

  @Test("a listing goes on behind any key, in parts of any size", arguments: S3Peer.Kind.allCases)
  func listsInParts(_ kind: S3Peer.Kind) throws {
    let client = try Bench.client(kind)
    let keys = (0..<25).map { "k/\($0 < 10 ? "0" : "")\($0) +" }
    for key in keys + ["l"] { _ = try client.put(key, [1, 2, 3], .always) }
    for limit in [1, 7, 25, 1000] {
      var found: [String] = []
      var page = try client.list(prefix: "k/", startAfter: nil, limit: limit)
      while true {
        found += page.entries.map(\.key)
        #expect(page.entries.allSatisfy { $0.size == 3 && $0.tag == "5289df737df57326fcdd22597afb1fac" })
        if page.isLast { break }
        page = try client.list(prefix: "k/", startAfter: found.last, limit: limit)
      }
      #expect(found == keys)
    }
  }

  @Test("conditions hold or nothing is written", arguments: S3Peer.Kind.allCases)
  func keepsConditions(_ kind: S3Peer.Kind) throws {
    let client = try Bench.client(kind)
    guard case .stored(let first) = try client.put("a", [1], .ifAbsent) else { throw BenchError("not created") }
    #expect(try client.put("a", [2], .ifAbsent) == .conditionFailed)
    let read = try client.get("a")
    #expect(read.object == StoredObject(body: [1], tag: first))
    guard case .stored(let second) = try client.put("a", [3], .ifTag(first)) else { throw BenchError("not replaced") }
    #expect(try client.put("a", [4], .ifTag(first)) == .conditionFailed)
    #expect(try client.put("missing", [4], .ifTag(first)) == .conditionFailed)
    #expect(try client.get("a", range: nil, unlessTag: second) == .unchanged)
    #expect(try client.get("a", range: nil, unlessTag: first).object?.body == [3])
    #expect(try client.get("missing") == .missing)
  }

  @Test("a part of an object is that part, and behind its end there is nothing", arguments: S3Peer.Kind.allCases)
  func readsParts(_ kind: S3Peer.Kind) throws {
    let client = try Bench.client(kind)
    _ = try client.put("a", Array(0..<100), .always)
    for range in [0..<1, 0..<100, 10..<20, 90..<200, 99..<100] {
      #expect(
        try client.get("a", range: range, unlessTag: nil).object?.body
          == Array(range.clamped(to: 0..<100)).map(UInt8.init))
    }
    for range in [100..<200, 5..<5] {
      #expect(try client.get("a", range: range, unlessTag: nil).object?.body == [])
    }
    #expect(try client.get("missing", range: 5..<5, unlessTag: nil) == .missing)
  }

  @Test("a large object is written in parts, and what is said of it is kept", arguments: S3Peer.Kind.allCases)
  func writesInParts(_ kind: S3Peer.Kind) throws {
    let client = try Bench.client(kind)
    let bytes = (0..<(11 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let attributes = ObjectAttributes(contentType: "video/mp4", cacheControl: "no-cache")
    let tag = try client.putInParts("a b", size: bytes.count, partBytes: 5 << 20, attributes) { Array(bytes[$0]) }
    let read = try client.get("a b")
    #expect(read.object == StoredObject(body: bytes, tag: try #require(tag)))
    let none = try client.putInParts("c", size: 10, attributes) { _ in [] }
    #expect(none == nil)
    #expect(try client.get("c") == .missing)
  }

  @Test("of many who create one object, one has done it", arguments: S3Peer.Kind.allCases)
  func letsOneCreate(_ kind: S3Peer.Kind) async throws {
    let client = try Bench.client(kind)
    let won = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          try await Bench.onThread {
            do throws(ObjectError) {
              return try client.put("a", [UInt8(number)], .ifAbsent) != .conditionFailed
            } catch .unknownOutcome {
              return try client.get("a").object?.body == [UInt8(number)]
            }
          }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(won == 1)
  }

  // MARK: What goes wrong

  @Test("a bucket that is not there has a name in the error", arguments: S3Peer.Kind.allCases)
  func tellsMissingBucket(_ kind: S3Peer.Kind) throws {
    let peer = try S3Peer.shared(kind)
    let client = try Bench.client(peer, address: peer.newBucket())
    #expect(throws: ObjectError.denied(code: "NoSuchBucket")) { try client.get("a") }
    #expect(throws: ObjectError.denied(code: "NoSuchBucket")) { try client.put("a", [], .ifTag("x")) }
    #expect(throws: ObjectError.denied(code: "NoSuchBucket")) { try client.list(prefix: "", startAfter: nil, limit: 1) }
  }

  @Test("a wrong secret, and a key that nobody has, are refused by their codes")
  func tellsWrongCredentials() throws {
    let peer = try S3Peer.shared(.radosgw)
    var wrong = peer.environment
    wrong["AWS_SECRET_ACCESS_KEY"] = "another"
    let client = try Bench.client(peer, address: peer.newBucket(), environment: wrong)
    #expect(throws: ObjectError.denied(code: "SignatureDoesNotMatch")) { try client.get("a") }
    wrong["AWS_ACCESS_KEY_ID"] = "nobody"
    let other = try Bench.client(peer, address: peer.newBucket(), environment: wrong)
    #expect(throws: ObjectError.denied(code: "InvalidAccessKeyId")) { try other.get("a") }
  }

  @Test("a clock that is hours wrong is set by the server's", arguments: [-7200, 7200])
  func setsClock(_ seconds: Int64) throws {
    let peer = try S3Peer.shared(.radosgw)
    let wrong = AWSSurroundings(
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).adding(seconds: seconds) },
      random: { _ in 0 }, wait: { _ in })
    let client = try Bench.client(peer, address: peer.newBucket(), surroundings: wrong)
    try client.createBucket()
    #expect(try client.put("a", [1], .ifAbsent) != .conditionFailed)
  }

  @Test("without credentials nothing is sent, and the error says what to do")
  func tellsMissingCredentials() throws {
    let client = S3Client(
      try S3Address("s3://bucket?endpoint=http://127.0.0.1:1"),
      credentials: CredentialChain(environment: ["AWS_EC2_METADATA_DISABLED": "true"], now: { Instant(seconds: 0) }))
    #expect(throws: ObjectError.denied(code: CredentialError.noneFound.description)) { try client.get("a") }
  }

  @Test("a server that is not there can't be reached, after some tries")
  func tellsUnreachable() throws {
    let pauses = Pauses()
    let client = S3Client(
      try S3Address("s3://bucket?endpoint=http://127.0.0.1:1"),
      credentials: CredentialChain(
        environment: ["AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"], now: { Instant(seconds: 0) }),
      retries: RetryPolicy(triesMax: 5, firstPauseMilliseconds: 100, pauseMillisecondsMax: 500),
      surroundings: pauses.surroundings)
    #expect(throws: ObjectError.unreachable("the connection was refused")) { try client.put("a", [], .ifAbsent) }
    #expect(pauses.all == [100, 200, 400, 500])
  }
}
