import Bookkeeping
import Core
import Store
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("stores copied and written down")
struct StoreCopyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(_ name: String, seed: UInt64? = nil, steps: Int = 200) throws -> SQLiteStore {
    let store = try SQLiteStore(path: "\(folder.path)/\(name).sqlite")
    guard let seed else { return store }
    var history = SaleHistory(store, seed: seed)
    try history.run(steps: steps)
    return store
  }

  @Test("every record is the same after it was written and read", arguments: [1, 2, 3] as [UInt64])
  func form(_ seed: UInt64) throws {
    let source = try store("a", seed: seed)
    for line in try source.lines() {
      let record = try RecordForm.record(Array(line.utf8))
      #expect(String(decoding: RecordForm.bytes(record), as: UTF8.self) == line)
    }
  }

  @Test("a copy holds the same and sells on", arguments: [1, 2] as [UInt64])
  func copy(_ seed: UInt64) throws {
    let (source, target) = (try store("a", seed: seed), try store("b"))
    let outcome = try StoreCopy().copy(from: source, to: target)
    let lines = try source.lines()
    #expect(try target.lines() == lines)
    #expect(outcome.written == lines.count)
    #expect(outcome.sums.values.reduce(0) { $0 + $1.count } == lines.count)
    var history = SaleHistory(target, seed: seed + 100)
    try history.run(steps: 100)
    #expect(try StoreVerifier(facts: SaleHistory.facts).verify(target).findings == [])
  }

  @Test("a copy that was cut off goes on, wherever that was", arguments: [0, 1] as [UInt64])
  func resumed(_ seed: UInt64) throws {
    let (source, target) = (try store("a", seed: 4), try store("b"))
    // Some of each kind, with holes, as from a driver that can't write a page at once.
    var random = SeededRandom(seed: seed)
    let records = try source.lines().map { try RecordForm.record(Array($0.utf8)) }
    let there = records.filter { _ in Bool.random(using: &random) }
    try target.load(there)
    let outcome = try StoreCopy().copy(from: source, to: target)
    #expect(outcome.written == records.count - there.count)
    #expect(try target.lines() == source.lines())
    #expect(try StoreCopy().copy(from: source, to: target).written == 0)
  }

  @Test("a store that holds anything else is refused and stays as it is")
  func foreign() throws {
    let (source, target) = (try store("a", seed: 5), try store("b", seed: 6, steps: 40))
    let before = try target.lines()
    #expect(throws: StoreCopyError.self) { try StoreCopy().copy(from: source, to: target) }
    #expect(try target.lines() == before)
  }

  @Test("a source that has changed since the copy was cut off is refused")
  func changed() throws {
    let (source, target) = (try store("a", seed: 7), try store("b"))
    try StoreCopyTests.half(of: source, into: target)
    let order = try #require(try source.orders(.init(state: .held), after: nil, limit: 1).first)
    try source.transaction(on: order.event) { step throws(StoreError) in
      var changed = order
      changed.state = .expired
      try step.update(changed)
    }
    #expect(throws: StoreCopyError.foreign(.order)) { try StoreCopy().copy(from: source, to: target) }
  }

  private static func half(of source: SQLiteStore, into target: SQLiteStore) throws {
    let records = try source.lines().map { try RecordForm.record(Array($0.utf8)) }
    try target.load(records.filter { $0.kind == .order })
  }

  @Test("records that are there already are not added, and none of those beside them is")
  func loadedTwice() throws {
    let (source, target) = (try store("a", seed: 8, steps: 60), try store("b"))
    let records = try source.lines().map { try RecordForm.record(Array($0.utf8)) }
    for record in records.shuffled().prefix(12) {
      let fresh = try store("c-\(record.kind.rawValue)-\(record.key.filter { $0.isLetter || $0.isNumber })")
      let orders = records.filter { $0.kind == .order }
      try fresh.load(record.kind == .order ? [record] : orders + [record])
      let before = try fresh.lines()
      #expect(throws: StoreError.self) { try fresh.load([record]) }
      #expect(try fresh.lines() == before)
    }
    try target.load(records)
    #expect(try target.lines() == source.lines())
  }

  @Test("a store that was written down is the same when it is read")
  func exported() throws {
    let (source, target) = (try store("a", seed: 9), try store("b"))
    let text = try Self.export(source)
    let count = try Self.read(text, into: target)
    #expect(try target.lines() == source.lines())
    #expect(count == text.count - 2)
    #expect(throws: StoreExportError.notEmpty) { try Self.read(text, into: target) }
  }

  @Test("a text that was cut off, changed, or is none becomes no store")
  func broken() throws {
    let source = try store("a", seed: 10, steps: 60)
    let text = try Self.export(source)
    var number = 0
    func refused(_ lines: [[UInt8]]) throws -> StoreExportError? {
      number += 1
      let target = try store("broken-\(number)")
      do {
        _ = try Self.read(lines, into: target)
        return nil
      } catch {
        return error as? StoreExportError
      }
    }
    #expect(try refused(Array(text.dropLast())) == .cutOff)
    #expect(try refused([]) == .notAnExport)
    #expect(try refused([Array("{}".utf8)]) == .notAnExport)
    #expect(try refused([Array(#"{"bilten":"store","version":99}"#.utf8)]) == .otherVersion)
    #expect(try refused(text.filter { $0 != text[1] }) == .changed)
    #expect(try refused([text[0], Array("nonsense".utf8)]) == .line(2, .notJSON))
  }

  private static func export(_ store: SQLiteStore) throws -> [[UInt8]] {
    var bytes: [UInt8] = []
    _ = try StoreExport.write(store) { bytes += $0 }
    return bytes.split(separator: 10).map(Array.init)
  }

  @discardableResult
  private static func read(_ lines: [[UInt8]], into store: SQLiteStore) throws -> Int {
    var rest = lines[...]
    return try StoreExport.read({ rest.popFirst() }, into: store)
  }
}
