import TestSupport

/// Everything that a history leaves to chance, from one seed.
struct Chance {
  private var random: SeededRandom

  init(seed: UInt64) {
    // One step of the generator apart, neighbouring seeds would share most of their numbers.
    var mixer = SeededRandom(seed: seed)
    random = SeededRandom(seed: mixer.next() ^ (seed << 32))
  }

  /// From 0 up to `bound`, which is at least 1. Not `Int.random(in:)`: another standard library must replay the same.
  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  mutating func permille(_ share: Int) -> Bool { below(1000) < share }

  /// nil where there is nothing to pick from.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(below(256)) } }
}
