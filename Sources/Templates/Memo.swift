/// Includes that have been drawn already, to be copied where they are shown again. For one worker at a time; programs and
/// languages can share one.
///
///     var memo = Memo()
///     for page in pages { program.render(page, memo: &memo, into: &buffer) }
public struct Memo: Sendable {
  private let capacityBytes: Int
  private var bytes: [UInt8] = []
  private var ranges: [Key: Range<Int>] = [:]
  /// Kept, so that no other record can come to have the identity of one that is gone.
  private var records: [Record] = []

  /// - Parameter capacityBytes: what would go beyond it empties the memo.
  public init(capacityBytes: Int = 8 << 20) { self.capacityBytes = capacityBytes }

  /// How many includes it holds.
  public var count: Int { ranges.count }

  /// Forgets everything, and lets go of the records.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }

  struct Key: Hashable {
    let code: ProgramFingerprint
    let record: ObjectIdentifier
    let others: [Value]

    static func == (left: Key, right: Key) -> Bool {
      left.record == right.record && left.code == right.code && left.others == right.others
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(record)
      hasher.combine(code.low)
      for other in others { hasher.combine(other) }
    }
  }

  /// - Returns: false where there is nothing to copy.
  func copy(_ key: Key, to output: inout [UInt8]) -> Bool {
    guard let range = ranges[key] else { return false }
    bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    return true
  }

  mutating func keep(_ key: Key, _ record: Record, _ text: ArraySlice<UInt8>) {
    guard text.count <= capacityBytes else { return }
    if bytes.count + text.count > capacityBytes { removeAll() }
    ranges[key] = bytes.count..<bytes.count + text.count
    bytes.append(contentsOf: text)
    records.append(record)
  }
}
