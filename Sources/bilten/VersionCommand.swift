import ArgumentParser

/// `bilten version`
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version.", discussion: "Example:\n  bilten version")

  static let version = "0.1.0"

  func run() { print("bilten \(Self.version)") }
}
