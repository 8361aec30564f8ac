import Core
import Crypto
import Store

/// Copies all of one store into another one of any kind, and shows that both hold the same.
///
/// What the other store has already is compared and not written again: a copy that was cut off goes on where it ended.
public struct StoreCopy {
  /// How many records are read and written at once.
  static let pageSize = 500

  public enum Phase: String, Hashable, Sendable {
    case comparing
    case copying
    case checking
  }

  /// How many records there are, and a checksum over all of them in their order.
  public struct Sum: Hashable, Sendable {
    public let count: Int
    /// SHA-256 of the records as ``RecordForm`` writes them, a line each, in lower-case hexadecimal.
    public let sha256: String
  }

  public struct Outcome: Hashable, Sendable {
    public let sums: [StoreRecord.Kind: Sum]
    /// How many records were written; the others were there.
    public let written: Int
  }

  let progress: (Phase, Int, Int) -> Void

  /// - Parameter progress: told of the records done and of about how many there are.
  public init(progress: @escaping (Phase, Int, Int) -> Void = { _, _, _ in }) { self.progress = progress }

  /// - Throws: ``StoreCopyError``, and ``StoreError`` of either store. What was written until then stays, and the next copy
  ///   goes on from it.
  public func copy(from source: any DumpableStore, to target: any DumpableStore) throws -> Outcome {
    try source.dump { dump in
      let total = try StoreRecord.Kind.allCases.reduce(0) { try $0 + dump.count($1) }
      // All of it before the first record is written: a store that is another one's stays as it is.
      var done = 0
      var known: [StoreRecord.Kind: Set<String>] = [:]
      try target.dump { there in
        for kind in StoreRecord.Kind.allCases {
          known[kind] = try compare(kind, dump, with: there) { progress(.comparing, $0, total) }
        }
      }
      var written = 0
      for kind in StoreRecord.Kind.allCases {
        written += try fill(kind, from: dump, to: target, known: known[kind] ?? []) {
          done += $0
          progress(.copying, done, total)
        }
      }
      done = 0
      return try target.dump { copied in
        var sums: [StoreRecord.Kind: Sum] = [:]
        for kind in StoreRecord.Kind.allCases {
          let sum = try Self.sum(kind, of: dump)
          guard try Self.sum(kind, of: copied) == sum else { throw StoreCopyError.differs(kind) }
          sums[kind] = sum
          done += sum.count
          progress(.checking, done, total)
        }
        return Outcome(sums: sums, written: written)
      }
    }
  }

  public static func sum(_ kind: StoreRecord.Kind, of dump: any StoreDump) throws -> Sum {
    var hash = SHA256()
    var count = 0
    var after: String?
    while true {
      let page = try dump.page(kind, after: after, limit: pageSize)
      guard let last = page.last else { break }
      for record in page { hash.update(data: RecordForm.bytes(record) + [10]) }
      count += page.count
      after = last.key
    }
    return Sum(count: count, sha256: Hex.encode(hash.finalize()))
  }

  /// Everything that is in the target has to be in the source, just so.
  /// - Returns: the keys of what is there.
  private func compare(
    _ kind: StoreRecord.Kind, _ dump: any StoreDump, with there: any StoreDump, _ progress: (Int) -> Void
  ) throws -> Set<String> {
    var known: Set<String> = []
    var source = RecordStream(kind, of: dump)
    var target = RecordStream(kind, of: there)
    while let record = try target.next() {
      var wanted = try source.next()
      while let earlier = wanted, earlier.key.utf8.lexicographicallyPrecedes(record.key.utf8) {
        wanted = try source.next()
      }
      guard wanted == record else { throw StoreCopyError.foreign(kind) }
      known.insert(record.key)
      if known.count.isMultiple(of: Self.pageSize) { progress(known.count) }
    }
    return known
  }

  private func fill(
    _ kind: StoreRecord.Kind, from dump: any StoreDump, to target: any DumpableStore, known: Set<String>,
    _ done: (Int) -> Void
  ) throws -> Int {
    var written = 0
    var after: String?
    while true {
      let page = try dump.page(kind, after: after, limit: Self.pageSize)
      guard let last = page.last else { return written }
      let missing = page.filter { !known.contains($0.key) }
      if !missing.isEmpty { try target.load(missing) }
      written += missing.count
      after = last.key
      done(page.count)
    }
  }
}
