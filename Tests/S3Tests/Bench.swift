import Core
import Foundation
import Objects
import S3
import Synchronization
import TestSupport

/// Clients for tests.
enum Bench {
  /// A client of a new bucket.
  static func client(_ kind: S3Peer.Kind, prefix: String = "") throws -> S3Client {
    let peer = try S3Peer.shared(kind)
    let client = try client(peer, address: peer.newBucket(prefix: prefix))
    try client.createBucket()
    return client
  }

  static func client(
    _ peer: S3Peer, address: String, environment: [String: String]? = nil, surroundings: AWSSurroundings = .system
  ) throws -> S3Client {
    S3Client(
      try S3Address(address),
      credentials: CredentialChain(environment: environment ?? peer.environment, now: surroundings.time),
      surroundings: surroundings)
  }

  static func all(_ client: S3Client) throws -> [ObjectEntry] {
    var entries: [ObjectEntry] = []
    while true {
      let page = try client.list(prefix: "", startAfter: entries.last?.key, limit: 1000)
      entries += page.entries
      if page.isLast { return entries }
    }
  }

  /// Calls that block must not hold the few threads that tasks have.
  static func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Swift.Result(catching: body)) }.start()
    }
  }
}

struct BenchError: Error {
  let what: String

  init(_ what: String) { self.what = what }
}

/// Surroundings in which no time passes, and the longest pause is always chosen.
final class Pauses: Sendable {
  private let pauses = Mutex<[Int]>([])

  var all: [Int] { pauses.withLock { $0 } }

  var surroundings: AWSSurroundings {
    AWSSurroundings(
      now: AWSSurroundings.system.time, random: { $0.upperBound },
      wait: { pause in self.pauses.withLock { $0.append(pause) } })
  }
}
