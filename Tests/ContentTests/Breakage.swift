import Foundation
import Testing

/// One way to break a content folder, and the one line that it has to give.
struct Breakage: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let change: Change
  let problem: String

  enum Change: Sendable {
    /// The first occurrence of a text by another.
    case replace(String, String)
    /// The whole file.
    case text(String)
    case bytes([UInt8])
    case remove
    case link(to: String)
  }

  init(_ name: String, _ file: String, _ change: Change, _ problem: String) {
    self.name = name
    self.file = file
    self.change = change
    self.problem = problem
  }

  static let all = events + sale + dates + others + settings + texts

  var testDescription: String { name }

  func apply(to folder: ContentFolder) throws {
    switch change {
    case .replace(let old, let new):
      let text = try folder.read(file)
      guard let range = text.range(of: old) else { throw NothingToReplace(text: old) }
      try folder.write(file, text.replacingCharacters(in: range, with: new))
    case .text(let text): try folder.write(file, text)
    case .bytes(let bytes): try folder.write(file, bytes: bytes)
    case .remove: try folder.remove(file)
    case .link(let target):
      try? folder.remove(file)
      try folder.link(file, to: target)
    }
  }

  struct NothingToReplace: Error { let text: String }
}
