import Foundation
import Store
import StoreSQLite

/// Where a store is: `sqlite:PATH`, or just a path.
struct StoreAddress {
  let text: String

  init(_ text: String) { self.text = text }

  /// The database's path.
  /// - Throws: `CommandFailure` where it is a store of another kind.
  func path(for use: String) throws -> String {
    if text.hasPrefix("sqlite:"), text.count > 7 { return String(text.dropFirst(7)) }
    guard !text.contains("://"), !text.isEmpty else { throw CommandFailure("\(use) has to be sqlite:PATH") }
    return text
  }

  /// - Parameter making: true makes a store where there is none; else a mistyped path must not become an empty shop.
  func open(for use: String, making: Bool) throws -> any DumpableStore {
    let path = try path(for: use)
    guard making || FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure("there is no store at \(path)")
    }
    do {
      return try SQLiteStore(path: path)
    } catch {
      throw CommandFailure("\(path): \(error)")
    }
  }
}
