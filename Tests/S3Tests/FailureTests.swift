import Core
import Curl
import Foundation
import Objects
import S3
import TestSupport
import Testing

/// What becomes of requests that a server fails, told by a moto of its own.
@Suite("The S3 client and a server that fails", .serialized)
struct FailureTests {
  let peer: S3Peer
  let pauses = Pauses()
  let client: S3Client

  init() throws {
    peer = try S3Peer(.moto)
    client = try Bench.client(peer, address: peer.newBucket(), surroundings: pauses.surroundings)
    try client.createBucket()
  }

  private func fail(_ query: String) throws {
    let reply = try HTTPClient().send(HTTPRequest(.post, "\(peer.endpoint)/_test/fail?\(query)"))
    try #require(reply.status == 200)
  }

  @Test(
    "a read and a put without condition outlive failures",
    arguments: ["503&code=SlowDown", "500&code=InternalError", "429&code=TooManyRequests"])
  func repeats(_ failure: String) throws {
    try fail("count=3&status=\(failure)")
    guard case .stored = try client.put("a", [1], .always) else { throw BenchError("not stored") }
    try fail("count=3&status=\(failure)")
    #expect(try client.get("a").object?.body == [1])
    try fail("count=2&status=\(failure)")
    #expect(try client.list(prefix: "", startAfter: nil, limit: 10).entries.count == 1)
    try fail("count=2&status=\(failure)&after=1")
    try client.delete("a")
    #expect(try client.get("a") == .missing)
    #expect(pauses.all.count == 10)
  }

  @Test("tries have an end, and the error says why")
  func ends() throws {
    try fail("count=6&status=503&code=SlowDown")
    #expect(throws: ObjectError.throttled) { try client.get("a") }
    try fail("count=6&status=500&code=InternalError")
    #expect(throws: ObjectError.unknownOutcome("500 InternalError")) { try client.put("a", [1], .always) }
    #expect(pauses.all == [100, 200, 400, 800, 1600, 100, 200, 400, 800, 1600])
  }

  @Test("a put with a condition that failed unclearly is not repeated", arguments: ["", "&after=1"])
  func doesNotRepeatConditions(_ after: String) throws {
    try fail("count=1&status=500&code=InternalError\(after)")
    #expect(throws: ObjectError.unknownOutcome("500 InternalError")) { try client.put("a", [1], .ifAbsent) }
    #expect(try client.get("a").object?.body == (after.isEmpty ? nil : [1]))
    try fail("count=1&status=409&code=ConditionalRequestConflict")
    #expect(throws: ObjectError.unknownOutcome("409 ConditionalRequestConflict")) {
      try client.put("b", [1], .ifAbsent)
    }
    try fail("count=1&status=503&code=ServiceUnavailable")
    #expect(throws: ObjectError.unknownOutcome("503")) { try client.put("b", [1], .ifAbsent) }
  }

  @Test("a put with a condition that was refused for the pace is repeated")
  func repeatsRefusedConditions() throws {
    try fail("count=2&status=503&code=SlowDown")
    #expect(try client.put("a", [1], .ifAbsent) != .conditionFailed)
  }

  @Test("an expired token is told as that")
  func tellsExpiredTokens() throws {
    try fail("count=1&status=400&code=ExpiredToken")
    #expect(throws: ObjectError.expiredToken) { try client.get("a") }
  }

  @Test("a lost answer to a put with a condition leaves its outcome open")
  func tellsLostAnswers() throws {
    let server = try RawServer(reply: [])
    let lost = S3Client(
      try S3Address("s3://bucket?endpoint=http://127.0.0.1:\(server.port)"),
      credentials: CredentialChain(environment: peer.environment, now: AWSSurroundings.system.time),
      surroundings: pauses.surroundings)
    #expect(throws: ObjectError.unknownOutcome("the connection was lost")) { try lost.put("a", [1], .ifAbsent) }
    #expect(pauses.all.isEmpty)
    #expect(throws: ObjectError.unreachable("the connection was lost")) { try lost.get("a") }
    #expect(pauses.all.count == 5)
  }

  @Test(
    "an answer that is none of S3's is told as that",
    arguments: ["", "<html></html>", "<ListBucketResult>", "<ListBucketResult></ListBucketResult>"])
  func tellsStrangeAnswers(_ body: String) throws {
    let server = try RawServer(
      reply: Array("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    let strange = S3Client(
      try S3Address("s3://bucket?endpoint=http://127.0.0.1:\(server.port)"),
      credentials: CredentialChain(environment: peer.environment, now: AWSSurroundings.system.time))
    #expect { try strange.list(prefix: "", startAfter: nil, limit: 1) } throws: { error in
      if case .protocolError? = error as? ObjectError { true } else { false }
    }
    #expect { try strange.put("a", [], .always) } throws: { $0 as? ObjectError == .protocolError("no ETag") }
  }
}
