import Objects
import ObjectsMemory
import Store
import StoreMemory
import StoreS3
import StoreSQLite
import TestSupport
import Testing

enum StoreKind: CaseIterable {
  case sqlite, memory, s3

  /// A fresh store that keeps its files in `folder`.
  func make(in folder: TemporaryFolder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .s3: S3Store(MemoryObjects())
    case .sqlite: try SQLiteStore(path: folder.path + "/shop.sqlite")
    }
  }
}

@Test("a store keeps every promise", arguments: StorePromise.allCases, StoreKind.allCases)
func storeKeepsPromise(_ promise: StorePromise, _ kind: StoreKind) throws {
  let folder = try TemporaryFolder()
  try withExtendedLifetime(folder) { try promise.check(try kind.make(in: folder)) }
}

@Test("what a bucket holds makes the same records again", arguments: StorePromise.allCases)
func bucketMakesTheSameRecords(_ promise: StorePromise) throws {
  let objects = MemoryObjects()
  let store = S3Store(objects)
  try promise.check(store)
  let digest = try store.digest()
  #expect(try S3Store(objects).digest() == digest, "entry by entry")
  try store.compact()
  #expect(try S3Store(objects).digest() == digest, "from a pack")
  var options = S3StoreOptions()
  options.packedBytesMax = 0
  let other = S3Store(objects, options: options)
  try other.transaction(on: Samples.event) { step throws(StoreError) in
    try step.markWebhookHandled("evt_last", at: Samples.now)
  }
  let later = try other.digest()
  try other.compact()
  #expect(try S3Store(objects).digest() == later, "from a snapshot")
  #expect(try store.digest() == later)
}
