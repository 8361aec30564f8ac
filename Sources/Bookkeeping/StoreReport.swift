import Store

/// What was looked at in a store, and what is wrong with it.
public struct StoreReport: Hashable, Sendable {
  /// How many records of each kind were read.
  public internal(set) var counts: [StoreRecord.Kind: Int] = [:]
  /// The first ones, ``findingsMax`` at most.
  public private(set) var findings: [Finding] = []
  /// How many there are in all.
  public private(set) var findingCount = 0

  /// A store that is wrong through and through needs no longer list.
  public static let findingsMax = 1000

  public var isClean: Bool { findingCount == 0 }

  mutating func add(_ finding: Finding) {
    findingCount += 1
    if findings.count < Self.findingsMax { findings.append(finding) }
  }
}
