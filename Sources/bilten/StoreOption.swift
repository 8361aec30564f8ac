import ArgumentParser
import Core
import Foundation
import Sales
import Store
import StoreSQLite
import Wiring

/// Which shop a command is about: the one whose store the settings name, as for functions.
struct StoreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder for orders, mails and keys, where BILTEN_STORE is not set.", valueName: "folder"))
  var data = "data"

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Who you are, for the log (default: the login).", valueName: "name"))
  var name: String?

  /// - Throws: an exit code, after a sentence on standard error.
  func open() throws -> any Store { try openWhole() }

  /// As ``open()``, for what reads or fills all of it.
  func openWhole() throws -> any DumpableStore {
    let path = try existingPath()
    do {
      return try SQLiteStore(path: path)
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  /// Where the database is, or is to be.
  func path() throws -> String {
    let address = Settings()["BILTEN_STORE"] ?? "sqlite:\(data)/bilten.sqlite"
    guard address.hasPrefix("sqlite:") else { throw CommandFailure("BILTEN_STORE has to be sqlite:PATH") }
    return String(address.dropFirst("sqlite:".count))
  }

  /// A mistyped path must not become an empty shop.
  func existingPath() throws -> String {
    let path = try path()
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure("there is no store at \(path): name its folder with --data, or set BILTEN_STORE")
    }
    return path
  }

  /// Who stands in the log for what the command does.
  var source: AuditSource { AuditSource(.operator, name: name ?? NSUserName()) }

  func office(_ store: any Store) -> BoxOffice { BoxOffice(store: store, source: source) }
}

/// Ends a command with a sentence.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
