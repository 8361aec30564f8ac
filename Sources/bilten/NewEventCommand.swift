import ArgumentParser
import Content
import Core
import Foundation
import Site

/// `bilten new event`
struct NewEventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Make the folder of a new event, with its facts and one text for each language of the site.",
    discussion: """
      The files hold examples to be replaced, and `bilten check` lists what is still open. Nothing that exists is \
      changed.

      Example:
        bilten new event rain-songs
      """)

  @Argument(help: "The event's name in addresses: lower-case letters a-z, digits and hyphens.")
  var id: String

  @OptionGroup var root: RootOption

  func run() throws {
    guard let event = EventID(id) else {
      throw ValidationError("`\(id)` can't be an id; use lower-case letters a-z, digits and hyphens")
    }
    let content = root.paths.content
    guard let loaded = ContentLoader(directory: content).load(bodies: NoBodies()).content else {
      try fail("content/site.yml has to be right first; see `bilten check`")
    }
    let folder = "\(content)/events/\(event)"
    guard !FileManager.default.fileExists(atPath: folder) else { try fail("\(folder) is there already") }
    let draft = EventDraft(content: loaded)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in draft.files {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"), options: .withoutOverwriting)
        print("\(folder)/\(name)")
      }
    } catch {
      try fail("\(folder) can't be written")
    }
  }

  private func fail(_ sentence: String) throws -> Never {
    FileHandle.standardError.write(Data("bilten: \(sentence)\n".utf8))
    throw ExitCode(1)
  }
}
