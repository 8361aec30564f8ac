import Foundation
import Testing

/// An example of CommonMark 0.30's specification. Its text is under CC BY-SA, so it is read from a Debian package that the tests
/// need, and not kept here.
struct SpecExample: Decodable, CustomTestStringConvertible {
  let example: Int
  let section: String
  let markdown: String
  let html: String

  var testDescription: String { "\(example) (\(section))" }

  static let file = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"

  static func all() throws -> [SpecExample] {
    try JSONDecoder().decode([SpecExample].self, from: Data(contentsOf: URL(filePath: file)))
  }
}
