import ArgumentParser
import Foundation
import Runner

/// `bilten keys`
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show, make and change the keys that sign tickets.",
    discussion: """
      One key signs. Gates take the tickets of all keys that are listed, so codes that people carry stay valid when
      another key signs. No private key is ever shown.

      Examples:
        bilten keys            list them
        bilten keys make       make one where there is none, as bilten serve does
        bilten keys rotate     let a new one sign; then restart bilten serve, or send it SIGHUP
      """,
    subcommands: [List.self, Make.self, Rotate.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the keys.")

    @OptionGroup var place: KeysPlace

    func run() throws {
      guard let keys = try place.telling({ try TicketKeys(from: place.source) }) else {
        throw place.failure("there is no key yet; bilten keys make makes one")
      }
      print("\(keys.signing.id)  signs    \(keys.signing.publicKey)")
      for key in keys.earlier { print("\(key.id)  is taken  \(key.publicKey)") }
    }
  }

  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a key where there is none.")

    @OptionGroup var place: KeysPlace

    func run() throws {
      let isNew = try place.telling { try TicketKeys.make(in: place.source) }
      print(isNew ? "a key was made" : "there is a key already; nothing was changed")
    }
  }

  struct Rotate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let a new key sign; tickets of the keys before stay valid.",
      discussion: """
        A server that runs takes the new keys at its next start, or at SIGHUP. To refuse the tickets of an old key, take it
        out of data/secrets/BILTEN_TICKET_PUBLIC_KEY.
        """)

    @OptionGroup var place: KeysPlace

    func run() throws {
      try place.telling { try TicketKeys.rotate(in: place.source) }
      print("a new key signs; restart bilten serve, or send it SIGHUP")
    }
  }
}

/// Where a shop keeps its keys.
struct KeysPlace: ParsableArguments {
  @OptionGroup var root: RootOption

  @Option(
    help: ArgumentHelp("The folder for orders, mails and keys, seen from the site's folder.", valueName: "folder"))
  var data = "data"

  var source: SecretSource {
    let folder = data.hasPrefix("/") || root.root == "." ? data : "\(root.root)/\(data)"
    return SecretSource(environment: ProcessInfo.processInfo.environment, folder: folder + "/secrets")
  }

  /// Runs `body`; what it throws ends the command with a sentence.
  func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SecretError {
      throw failure("\(error)")
    }
  }

  func failure(_ sentence: String) -> ExitCode {
    FileHandle.standardError.write(Data("bilten: \(sentence)\n".utf8))
    return ExitCode(1)
  }
}
