import Foundation
import Mail
import TestSupport
import Testing

/// What Python's own mail parser understood of a message.
struct ParsedMail: Decodable {
  let names: [String]
  let fromName: String
  let fromAddress: String
  let to: [String]
  let subject: String
  let date: Int
  let messageID: String
  let language: String
  let listUnsubscribe: String?
  let type: String
  let parts: [Part]
  let defects: [String]
  let longestLine: Int
  let bareLineEnds: Int
  let isASCII: Bool

  struct Part: Decodable {
    let type: String
    let charset: String?
    let encoding: String
    /// nil for what is read at once.
    let disposition: String?
    /// The file's name.
    let name: String?
    /// The parameter of `text/calendar`.
    let method: String?
    /// A file's in base64.
    let content: String

    var file: [UInt8] { Array(Data(base64Encoded: content) ?? Data()) }
  }

  /// One call of the parser for all: starting it takes longer than reading a message.
  static func parse(_ messages: [MailMessage]) throws -> [ParsedMail] {
    let folder = try TemporaryFolder()
    let names = messages.indices.map { "\($0).eml" }
    for (name, message) in zip(names, messages) { try folder.write(message.rfc5322(), to: name) }
    let parser = try ChildProcess.run(
      TestPaths.python, [TestPaths.peer("parse_mail.py")] + names.map { "\(folder.path)/\($0)" })
    try #require(parser.status == 0, "\(parser.errorOutput)")
    let parsed = try JSONDecoder().decode([ParsedMail].self, from: Data(parser.output))
    try #require(parsed.count == messages.count)
    return parsed
  }

  static func parse(_ message: MailMessage) throws -> ParsedMail { try parse([message])[0] }

  func expectCleanWire(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(defects == [], sourceLocation: sourceLocation)
    #expect(bareLineEnds == 0, sourceLocation: sourceLocation)
    #expect(isASCII, sourceLocation: sourceLocation)
    #expect(longestLine <= 78, sourceLocation: sourceLocation)
  }
}
