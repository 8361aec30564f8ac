import ArgumentParser
import Bookkeeping
import Foundation
import Store

/// `bilten store export`
struct StoreExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all of the store as JSON Lines.",
    discussion: """
      A line for each order with all that belongs to it, for each event, dispute, webhook and line of the log, and a \
      checksum at the end. It is of one moment, and holds names and addresses.

      Example:
        bilten store export > store.jsonl
      """)

  @OptionGroup var place: StoreOption

  func run() throws {
    do {
      let output = FileHandle.standardOutput
      _ = try StoreExport.write(try place.openWhole()) { try output.write(contentsOf: Data($0)) }
    } catch let error as StoreError {
      throw CommandFailure("\(error)")
    }
  }
}

/// `bilten store import`
struct StoreImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a store of what `bilten store export` wrote.",
    discussion: """
      The store is a new one; it is removed again where the export is not whole.

      Example:
        bilten store import sqlite:/mnt/new/bilten.sqlite < store.jsonl
      """)

  @Argument(help: "The store to be made, such as sqlite:PATH.")
  var to: String

  func run() throws {
    let address = StoreAddress(to)
    let path = try address.path(for: "TO")
    guard !FileManager.default.fileExists(atPath: path) else { throw CommandFailure("there is something at \(path)") }
    do {
      let store = try address.open(for: "TO", making: true)
      let count = try StoreExport.read({ readLine(strippingNewline: true).map { Array($0.utf8) } }, into: store)
      print("\(count) records are in \(path)")
    } catch {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      throw CommandFailure("no store was made: \(error)")
    }
  }
}
