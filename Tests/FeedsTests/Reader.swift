import Foundation
import TestSupport
import Testing

/// What other programs see in our bytes (`read_feeds.py`).
enum Reader {
  static func read<Seen: Decodable>(_ kind: String, _ bytes: [UInt8], as type: Seen.Type) throws -> Seen {
    let script = "\(TestPaths.packageRoot)/Tests/FeedsTests/read_feeds.py"
    let outcome = try ChildProcess.run(TestPaths.python, [script, kind], input: bytes)
    try #require(outcome.status == 0, "\(outcome.errorOutput)\n\(String(decoding: bytes, as: UTF8.self))")
    return try JSONDecoder().decode(type, from: Data(outcome.output))
  }

  static func json(_ bytes: [UInt8]) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }
}

struct SeenCalendar: Decodable {
  let name: String
  let zones: Int
  let events: [Event]

  struct Event: Decodable, Equatable {
    let uid: String
    let title: String
    let summary: String
    let location: String
    let url: String
    let status: String
    let starts: String
    let ends: String
    let seconds: Int64
    let stamp: String
    let categories: [String]
    let geo: [Double]
  }
}

struct SeenFeed: Decodable {
  let version: String
  let title: String
  let language: String
  let link: String
  let updated: [Int]
  let entries: [Entry]

  struct Entry: Decodable, Equatable {
    let id: String
    let title: String
    let link: String
    let summary: String
    let published: [Int]
    let tags: [String]
    let content: String
  }
}
