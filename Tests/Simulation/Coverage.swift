/// How often each thing happened.
public struct Coverage: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Occurrence.allCases.count)
  private static let places = Dictionary(
    uniqueKeysWithValues: Occurrence.allCases.enumerated().map { ($0.element, $0.offset) })

  public init() {}

  public subscript(_ occurrence: Occurrence) -> Int { counts[Self.places[occurrence] ?? 0] }

  mutating func count(_ occurrence: Occurrence) { counts[Self.places[occurrence] ?? 0] += 1 }

  public mutating func add(_ other: Coverage) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// What never happened.
  public var missing: [Occurrence] { Occurrence.allCases.filter { self[$0] == 0 } }
}
