import TestSupport

extension SeededRandom {
  /// 0 up to, but not, `bound`.
  mutating func below(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(next() % UInt64(bound)) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in byte() } }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Mostly short, now and then long.
  mutating func length() -> Int {
    switch below(100) {
    case 0..<60: below(12)
    case 60..<90: below(200)
    case 90..<99: below(3000)
    default: below(70_000)
    }
  }

  /// Changes, removes, doubles or inserts a few bytes; leaves every second input as it is.
  mutating func mutate(_ bytes: inout [UInt8]) {
    guard chance(50) else { return }
    for _ in 0...below(4) {
      let index = below(bytes.count + 1)
      switch below(6) {
      case 0 where index < bytes.count: bytes[index] = byte()
      case 1 where index < bytes.count: bytes[index] ^= 1 << UInt8(below(8))
      case 2 where index < bytes.count: bytes.removeSubrange(index..<min(bytes.count, index + 1 + below(9)))
      case 3: bytes.insert(contentsOf: bytes.prefix(index).suffix(below(40)), at: index)
      case 4: bytes.insert(pick([0, 10, 13, 32, 58, 127, 128, 255]), at: index)
      default: if index < bytes.count { bytes[index] = pick([0, 1, 7, 8, 127, 128, 255]) }
      }
    }
  }

  /// The same bytes in pieces.
  mutating func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    let step = 1 + below(pick([2, 10, 100, 100_000]))
    while start < bytes.count {
      let end = min(bytes.count, start + 1 + below(step * 2))
      pieces.append(bytes[start..<end])
      start = end
    }
    return pieces
  }
}
