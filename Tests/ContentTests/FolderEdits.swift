import Foundation
import TestSupport

/// Changes a content folder at random, right and wrong, from a seed.
final class FolderEdits {
  private let folder: ContentFolder
  private var random: SeededRandom
  private var count = 0

  init(_ folder: ContentFolder, seed: UInt64) throws {
    self.folder = folder
    random = SeededRandom(seed: seed)
  }

  /// - Returns: the paths that were changed.
  func edit() throws -> Set<String> {
    count += 1
    let name = ["jazz", "blues", "folk", "jazz-one"].randomElement(using: &random)!
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return try write("events/\(name)/en.md", ContentFolder.eventText.replacing("Jazz", with: "Night \(count)"))
    case 1: return try add(name)
    case 2: return remove("events/\(name)")
    case 3: return remove("events/\(name)/ar.md")
    case 4: return try write("venues/courtyard/venue.yml", "country: DE\ndraft: \(Bool.random(using: &random))\n")
    case 5: return remove("venues/courtyard")
    case 6:
      return try write(
        "events/\(name)/event.yml",
        ContentFolder.event.replacing("status: scheduled", with: "draft: \(Bool.random(using: &random))"))
    case 7:
      let text = ContentFolder.files["site.yml"]!
      return try write(
        "site.yml", text + "missing_texts: \(["error", "show", "leave_out"].randomElement(using: &random)!)\n")
    default:
      return try write(
        "events/\(name)/en.md",
        ContentFolder.eventText.replacing("title: Jazz", with: "title: A \(count)\nslug: jazz\naliases: [/old]"))
    }
  }

  private func add(_ name: String) throws -> Set<String> {
    for file in ["event.yml", "en.md", "ar.md", "poster.svg"] {
      try folder.write("events/\(name)/\(file)", ContentFolder.files["events/jazz/\(file)"]!)
    }
    return ["events/\(name)"]
  }

  private func write(_ file: String, _ text: String) throws -> Set<String> {
    try folder.write(file, text)
    return [file]
  }

  private func remove(_ file: String) -> Set<String> {
    try? folder.remove(file)
    return [file]
  }
}
