import ArgumentParser
import Foundation
import Store
import StoreSQLite

/// Where a shop keeps its orders: `BILTEN_STORE`, or the database in the folder of data.
struct StorePlace: ParsableArguments {
  @OptionGroup var root: RootOption

  @Option(
    help: ArgumentHelp("The folder for orders, mails and keys, seen from the site's folder.", valueName: "folder"))
  var data = "data"

  /// - Throws: `ExitCode`, with a sentence told, where there is no store: one is never made here.
  func open() throws -> any Store {
    let named = ProcessInfo.processInfo.environment["BILTEN_STORE"] ?? ""
    let path: String
    if named.isEmpty {
      path = (data.hasPrefix("/") || root.root == "." ? data : "\(root.root)/\(data)") + "/bilten.sqlite"
    } else if named.hasPrefix("sqlite:") {
      path = String(named.dropFirst("sqlite:".count))
    } else {
      throw failure("BILTEN_STORE has to be sqlite:PATH")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw failure("there is no database at \(path); --data or BILTEN_STORE say where it is")
    }
    return try telling { try SQLiteStore(path: path) }
  }

  /// Runs `body`; an error of the store ends the command with a sentence.
  func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw failure("\(error)")
    }
  }

  func failure(_ sentence: String) -> ExitCode {
    FileHandle.standardError.write(Data("bilten: \(sentence)\n".utf8))
    return ExitCode(1)
  }
}
