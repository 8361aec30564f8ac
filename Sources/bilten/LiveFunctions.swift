import Logging
import Runner
import UnixSignals
import Watch

/// The functions behind `bilten serve`, which follow their descriptions: at SIGHUP, and when a `function.yml` changes while
/// the site is watched.
struct LiveFunctions: Sendable {
  /// The folder of the descriptions.
  let folder: String
  let source: SecretSource
  /// Who takes the money is settled when the server starts.
  let mode: PaymentsMode
  let settings: [String: String]
  let host: WorkerHost
  let table: FunctionTable
  let logger: Logger

  /// Until the task is cancelled.
  func followSignals() async {
    for await _ in await UnixSignalsSequence(trapping: .sighup) { reload() }
  }

  /// Until the task is cancelled.
  func follow(_ watcher: FolderWatcher) async {
    while let change = await watcher.next() {
      if case .paths(let paths) = change, !paths.contains(where: { $0.hasSuffix("/function.yml") }) {
        // A folder that is gone is named without what was in it.
        guard paths.contains(where: isFunction) else { continue }
      }
      reload()
    }
  }

  /// Takes the descriptions as they are now. Where something is wrong with them, it is told, and nothing changes.
  private func reload() {
    do {
      let secrets = try Secrets(for: try FunctionFolder.load(folder), from: source)
      guard secrets.mode == mode else {
        logger.error("the functions stay as they are: the way payments are made has changed, which takes a new start")
        return
      }
      host.update(secrets.functions, settings: settings, secrets: secrets.values) { table.replace(secrets.functions) }
      logger.notice("functions read again", metadata: ["count": .stringConvertible(secrets.functions.count)])
    } catch {
      for line in "\(error)".split(separator: "\n") { logger.error("the functions stay as they are: \(line)") }
    }
  }

  private func isFunction(_ path: String) -> Bool {
    guard path.hasPrefix(folder + "/") else { return false }
    return !path.dropFirst(folder.count + 1).contains("/")
  }
}
