import Store
import StoreMemory
import StoreSQLite
import TestSupport
import Testing

enum StoreKind: CaseIterable {
  case sqlite, memory

  /// A fresh store that keeps its files in `folder`.
  func make(in folder: TemporaryFolder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(path: folder.path + "/shop.sqlite")
    }
  }
}

@Test("a store keeps every promise", arguments: StorePromise.allCases, StoreKind.allCases)
func storeKeepsPromise(_ promise: StorePromise, _ kind: StoreKind) throws {
  let folder = try TemporaryFolder()
  try withExtendedLifetime(folder) { try promise.check(try kind.make(in: folder)) }
}
