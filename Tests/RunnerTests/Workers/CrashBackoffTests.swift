import Testing

@testable import Runner

@Suite("The rest after crashes")
struct CrashBackoffTests {
  private let now = MonotonicTime(nanoseconds: 5_000_000_000)

  @Test(
    "each crash in a row doubles it, from the second on, up to its bound",
    arguments: [
      (1, nil), (2, 100), (3, 200), (4, 400), (9, 12_800), (10, 25_600), (11, 30_000), (12, 30_000), (1000, 30_000),
    ] as [(Int, Int?)])
  func doubles(_ crashes: Int, _ milliseconds: Int?) {
    var backoff = CrashBackoff()
    for _ in 0..<crashes { backoff.crashed(at: now, chance: 0) }
    #expect(backoff.restLeft(at: now) == milliseconds)
  }

  @Test("chance takes off half of it at most")
  func chance() {
    for (chance, milliseconds) in [(0.0, 400), (0.5, 300), (1.0, 200)] {
      var backoff = CrashBackoff()
      for _ in 0..<4 { backoff.crashed(at: now, chance: chance) }
      #expect(backoff.restLeft(at: now) == milliseconds)
    }
  }

  @Test("it ends by itself, and with an answer")
  func ends() {
    var backoff = CrashBackoff()
    for _ in 0..<3 { backoff.crashed(at: now, chance: 0) }
    #expect(backoff.restLeft(at: now.adding(milliseconds: 199)) == 1)
    #expect(backoff.restLeft(at: now.adding(milliseconds: 200)) == nil)
    backoff.crashed(at: now, chance: 0)
    #expect(backoff.restLeft(at: now) == 400)
    backoff.answered()
    #expect(backoff.restLeft(at: now) == nil)
    backoff.crashed(at: now, chance: 0)
    #expect(backoff.restLeft(at: now) == nil)
  }
}
