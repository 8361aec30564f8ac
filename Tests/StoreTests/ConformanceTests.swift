import Objects
import ObjectsMemory
import S3
import Store
import StoreMemory
import StoreS3
import StoreSQLite
import TestSupport
import Testing

enum StoreKind: CaseIterable {
  case sqlite, memory, bucket, radosgw, moto

  /// A fresh store that keeps its files in `folder`.
  func make(in folder: TemporaryFolder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .bucket: S3Store(MemoryObjects())
    case .radosgw: S3Store(try Self.bucket(.radosgw))
    case .moto: S3Store(try Self.bucket(.moto))
    case .sqlite: try SQLiteStore(path: folder.path + "/shop.sqlite")
    }
  }

  /// A new bucket of a server that speaks S3's protocol.
  private static func bucket(_ kind: S3Peer.Kind) throws -> S3Client {
    let peer = try S3Peer.shared(kind)
    let client = S3Client(
      try S3Address(peer.newBucket(prefix: "shop")),
      credentials: CredentialChain(environment: peer.environment, now: AWSSurroundings.system.time))
    try client.createBucket()
    return client
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
