import Bookkeeping
import Core
import Foundation
import Store
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("saving and restoring a SQLite store", .serialized)
struct SQLiteFileTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/shop.sqlite" }
  var saved: String { folder.path + "/saved.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  private func sell(_ path: String, seed: UInt64 = 1, steps: Int = 200) throws -> SQLiteStore {
    let store = try SQLiteStore(path: path)
    var history = SaleHistory(store, seed: seed)
    try history.run(steps: steps)
    return store
  }

  @Test("a saved file is of one moment, whatever is sold meanwhile, and nobody else can read it")
  func saving() throws {
    let store = try sell(path)
    let before = try store.lines()
    var during = SaleHistory(try SQLiteStore(path: path), seed: 2)
    var steps: [Int] = []
    try SQLiteFile(path: path).save(to: saved) { done, total in
      steps.append(done)
      #expect(done <= total)
      try? during.run(steps: 5)
      #expect(!FileManager.default.fileExists(atPath: saved), "half a file has no name")
    }
    #expect(!steps.isEmpty && during.count > 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: saved)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names().filter { $0.hasPrefix("saved") } == ["saved.sqlite"])
    #expect(try SQLiteStore(path: saved).lines() == before)
    #expect(try store.lines() != before)
  }

  @Test("a file is never saved over another one")
  func noOverwriting() throws {
    _ = try sell(path, steps: 20)
    try folder.write([1, 2, 3], to: "saved.sqlite")
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).save(to: saved) }
    #expect(try folder.read("saved.sqlite") == [1, 2, 3])
  }

  @Test("what can't be saved leaves nothing behind")
  func nothingLeft() throws {
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).save(to: saved) }
    try folder.write(Array("no database at all, but long enough".utf8), to: "shop.sqlite")
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).save(to: saved) }
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).save(to: folder.path + "/absent/saved.sqlite") }
    #expect(try folder.names() == ["shop.sqlite"])
  }

  @Test("a damaged store is not saved as if it were whole")
  func damaged() throws {
    try { _ = try sell(path, steps: 400) }()
    try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try damage(path)
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).save(to: saved) }
    #expect(!FileManager.default.fileExists(atPath: saved))
    #expect(!FileManager.default.fileExists(atPath: saved + ".part"))
  }

  /// Writes over the middle of each of some pages.
  private func damage(_ path: String) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    let bytes = try file.seekToEnd()
    for page in stride(from: UInt64(5), to: bytes / 4096, by: 3) {
      try file.seek(toOffset: page * 4096 + 8)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 600))
    }
    try file.close()
  }

  @Test("a restored store takes the place of one that is open, in one step")
  func restoring() throws {
    let store = try sell(path)
    let before = try store.lines()
    try SQLiteFile(path: path).save(to: saved)
    var later = SaleHistory(store, seed: 3)
    try later.run(steps: 100)
    let reader = try SQLiteStore(path: path)
    #expect(try reader.lines() != before)
    try SQLiteFile(path: path).become(SQLiteFile(path: saved))
    #expect(try reader.lines() == before)
    #expect(try store.lines() == before)
    // Both go on with it.
    var after = SaleHistory(store, seed: 4)
    try after.run(steps: 50)
    #expect(try reader.lines() == store.lines())
    #expect(try StoreVerifier(facts: SaleHistory.facts).verify(reader).findings == [])
  }

  @Test("a restored store gets its name where there is none, and no log of another one is taken for its own")
  func restoringNew() throws {
    try { _ = try sell(path) }()
    let before = try SQLiteStore(path: path).lines()
    try SQLiteFile(path: path).save(to: saved)
    let other = folder.path + "/other.sqlite"
    try folder.write([1], to: "other.sqlite-wal")
    #expect(throws: StoreError.self) { try SQLiteFile(path: other).become(SQLiteFile(path: saved)) }
    try FileManager.default.removeItem(atPath: other + "-wal")
    try SQLiteFile(path: other).become(SQLiteFile(path: saved))
    #expect(try SQLiteStore(path: other).lines() == before)
    #expect(!FileManager.default.fileExists(atPath: saved))
  }

  @Test("what holds no store, or that of a newer program, is not restored")
  func noStore() throws {
    let other = try SQLiteConnection(path: saved, busyTimeoutMilliseconds: 50)
    try other.execute("CREATE TABLE notes (text TEXT)")
    #expect(throws: StoreError.broken("it holds no store")) { try SQLiteFile(path: saved).migrate() }
    _ = try sell(path, steps: 20)
    try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50).execute("PRAGMA user_version=999")
    #expect(throws: StoreError.self) { try SQLiteFile(path: path).migrate() }
  }
}
