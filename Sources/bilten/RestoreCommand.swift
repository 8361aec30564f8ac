import ArgumentParser
import Bookkeeping
import Core
import Foundation
import Store
import StoreSQLite
import Terminal

/// `bilten restore`
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a saved store in place, or see whether it could be.",
    discussion: """
      The file is copied, brought to this program's version, and held against the rules of the sale before anything \
      changes; it stays as it is itself. Where there is a store already, --replace is needed: that one is saved beside it \
      first, and is exchanged in one step, also while the shop runs. What was sold since the backup is then gone from the \
      books; `bilten reconcile --apply` brings back what the payment provider knows of orders that are there.

      Examples:
        bilten restore /backups/today.sqlite --verify    changes nothing; ends with 1 where it is not whole
        bilten restore /backups/today.sqlite
        bilten restore /backups/today.sqlite --replace
      """)

  @OptionGroup var root: RootOption
  @OptionGroup var place: StoreOption

  @Argument(help: "A file that `bilten backup` made, or a copy of a store.")
  var source: String

  @Flag(help: "Look only whether it is whole.")
  var verify = false

  @Flag(help: "Exchange the store that is there.")
  var replace = false

  @Flag(help: "Restore it although something in it is not as it should be.")
  var force = false

  func run() throws {
    guard FileManager.default.fileExists(atPath: source) else { throw CommandFailure("there is no file at \(source)") }
    let path = try place.path()
    let exists = FileManager.default.fileExists(atPath: path)
    guard verify || replace || !exists else {
      throw CommandFailure("there is a store at \(path): --replace exchanges it, and saves it beside first")
    }
    // Beside the store, so that it can take its name; to look only, where temporary files are.
    let copy = SQLiteFile(
      path: verify ? NSTemporaryDirectory() + "bilten-verify-\(getpid()).sqlite" : path + ".restoring")
    defer { copy.remove() }
    let report = try check(copy)
    StoreReportText(report, hasQuotas: true).write(to: .standardOutput)
    guard report.isClean || (force && !verify) else {
      if !verify { throw CommandFailure("it is not restored; --force restores it as it is") }
      throw ExitCode(1)
    }
    guard !verify else { return print("it is whole and can be restored") }
    do {
      if exists {
        let kept = path + ".before-restore-" + OrderRecord.time(.now).filter { $0 != ":" }
        try SQLiteFile(path: path).save(to: kept, isChecked: false)
        print("the store that was there is in \(kept)")
      }
      try SQLiteFile(path: path).become(copy)
    } catch {
      throw CommandFailure(
        "it is not restored: \(error). Where the store that is there can't be read, stop the shop, move away \(path) with "
          + "\(path)-wal and \(path)-shm, and restore without --replace")
    }
    print("restored \(path)")
  }

  private func check(_ copy: SQLiteFile) throws -> StoreReport {
    do {
      copy.remove()
      try SQLiteFile(path: source).save(to: copy.path)
      try copy.migrate()
      return try StoreVerifier(facts: { _ in nil }).verify(try SQLiteStore(path: copy.path))
    } catch {
      throw CommandFailure("\(source) can't be restored: \(error)")
    }
  }
}
