import ArgumentParser

/// `bilten new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin something new in content/.",
    discussion: "Example:\n  bilten new event rain-songs", subcommands: [NewEventCommand.self])
}
