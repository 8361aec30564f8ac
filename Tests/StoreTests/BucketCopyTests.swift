import Bookkeeping
import Core
import ObjectsMemory
import Store
import StoreS3
import StoreSQLite
import TestSupport
import Testing

@Suite("stores in buckets, copied and checked")
struct BucketCopyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, seed: UInt64? = nil, steps: Int = 200) throws -> SQLiteStore {
    let store = try SQLiteStore(path: "\(folder.path)/\(name).sqlite")
    guard let seed else { return store }
    var history = SaleHistory(store, seed: seed)
    try history.run(steps: steps)
    return store
  }

  @Test("a bucket and a file hold the same after the same sale", arguments: [1, 2, 3, 4] as [UInt64])
  func same(_ seed: UInt64) throws {
    let objects = MemoryObjects()
    var options = S3StoreOptions()
    options.packedBytesMax = 0
    let store = S3Store(objects, options: options)
    var history = SaleHistory(store, seed: seed)
    try history.run(steps: 300)
    let lines = try file("a", seed: seed, steps: 300).lines()
    #expect(try store.lines() == lines)
    try store.compact()
    #expect(try S3Store(objects).lines() == lines, "from a snapshot")
    let report = try StoreVerifier(facts: SaleHistory.facts).verify(store)
    #expect(report.findings == [])
    for kind in StoreRecord.Kind.allCases where kind != .dispute { #expect(report.counts[kind] ?? 0 > 0, "no \(kind)") }
  }

  @Test("a copy in a bucket holds the same, sells on and is copied back", arguments: [1, 2] as [UInt64])
  func copy(_ seed: UInt64) throws {
    let objects = MemoryObjects()
    let (source, target, back) = (try file("a", seed: seed), S3Store(objects), try file("b"))
    let lines = try source.lines()
    #expect(try StoreCopy().copy(from: source, to: target).written == lines.count)
    #expect(try S3Store(objects).lines() == lines)
    _ = try StoreCopy().copy(from: target, to: back)
    #expect(try back.lines() == lines)
    var (here, there) = (SaleHistory(source, seed: seed + 100), SaleHistory(target, seed: seed + 100))
    try here.run(steps: 100)
    try there.run(steps: 100)
    #expect(try target.lines() == source.lines())
  }

  @Test("a copy into a bucket that was cut off goes on, and one into another shop is refused")
  func resumed() throws {
    let (source, target) = (try file("a", seed: 4), S3Store(MemoryObjects()))
    let records = try source.lines().map { try RecordForm.record(Array($0.utf8)) }
    let there = Array(records.prefix(records.count / 2))
    try target.load(there)
    #expect(try StoreCopy().copy(from: source, to: target).written == records.count - there.count)
    #expect(try target.lines() == source.lines())
    #expect(try StoreCopy().copy(from: source, to: target).written == 0)
    let other = try file("b", seed: 5, steps: 40)
    #expect(throws: StoreCopyError.self) { try StoreCopy().copy(from: other, to: target) }
    #expect(try target.lines() == source.lines())
  }

  @Test("records that are there already are not added, and none of those beside them is")
  func loadedTwice() throws {
    let (source, objects) = (try file("a", seed: 8, steps: 120), MemoryObjects())
    let records = try source.lines().map { try RecordForm.record(Array($0.utf8)) }
    let target = S3Store(objects)
    try target.load(records)
    let digest = try target.digest()
    let webhook = StoreRecord.webhook(id: "evt_new", at: Samples.now)
    for record in records {
      #expect(throws: StoreError.self, "\(record.kind) \(record.key)") { try target.load([webhook, record]) }
    }
    #expect(try target.digest() == digest)
    #expect(try S3Store(objects).digest() == digest)
  }

  @Test("what is sold while a bucket is read out is not in it")
  func oneMoment() throws {
    let store = S3Store(MemoryObjects())
    func insert(_ number: UInt8) throws {
      try store.transaction(on: Samples.event) { step throws(StoreError) in try step.insert(Samples.order(number)) }
    }
    try insert(1)
    try store.dump { dump in
      try insert(2)
      #expect(dump.isOneMoment)
      #expect(try dump.page(.order, after: nil, limit: 9).map(\.key) == [Samples.orderID(1).rawValue])
      #expect(try dump.count(.order) == 1)
      #expect(try dump.faults() == [])
    }
    #expect(try store.dump { try $0.count(.order) } == 2)
  }
}
