import ArgumentParser
import Core
import Foundation
import Store
import StoreSQLite
import Terminal

/// `bilten backup`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Save all orders, tickets and check-ins into one file, while the sale goes on.",
    discussion: """
      The file is of one moment, is checked, and has its name only once it is whole and on the disk. Only you can read it. \
      Keys are not in it: save data/secrets as well.

      Examples:
        bilten backup /backups/            names the file by the time
        bilten backup /backups/today.sqlite
      """)

  @OptionGroup var place: StoreOption

  @Argument(help: "A file that is not there yet, or a folder.")
  var target: String

  @Flag(help: "Write JSON.")
  var json = false

  func run() throws {
    let path = try place.existingPath()
    var isFolder: ObjCBool = false
    let target =
      FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) && isFolder.boolValue
      ? (target.hasSuffix("/") ? target : target + "/") + Self.name(at: .now) : target
    let line = ProgressLine(Output(2, environment: ProcessInfo.processInfo.environment))
    do {
      try SQLiteFile(path: path).save(to: target) { line.show("pages", done: $0, total: $1) }
      line.clear()
    } catch {
      line.clear()
      throw CommandFailure("nothing was saved: \(error)")
    }
    let bytes = (try? FileManager.default.attributesOfItem(atPath: target)[.size] as? Int) ?? 0
    if json {
      print(CommandJSON.text(Saved(file: target, bytes: bytes)))
    } else {
      print("saved \(Figures.bytes(bytes)) in \(target)")
    }
  }

  /// `bilten-2027-06-01T180501Z.sqlite`: sorted by time, and without colons, which some file systems refuse.
  static func name(at time: Instant) -> String {
    "bilten-" + OrderRecord.time(time).filter { $0 != ":" } + ".sqlite"
  }

  private struct Saved: Encodable {
    let file: String
    let bytes: Int
  }
}
