import Core
import Testing

@Suite("erasing a person")
struct ErasureTests {
  static let now = HolderChangeTests.now
  static let soon = now.adding(seconds: 60)

  @Test(
    "data are kept while they are needed, and no longer",
    arguments: [
      (.paid, soon, false, .notBefore(soon)), (.paid, soon, true, .now), (.paid, now, false, .now),
      (.paid, nil, false, .notBefore(now.adding(seconds: Erasure.unknownEventSeconds))), (.paid, nil, true, .now),
      (.held, now, true, .notBefore(now.adding(seconds: Erasure.pauseSeconds))),
      (.refunding, nil, true, .notBefore(now.adding(seconds: Erasure.pauseSeconds))), (.expired, soon, false, .now),
      (.refunded, soon, false, .now),
    ] as [(OrderState, Instant?, Bool, Erasure)])
  func decides(_ state: OrderState, _ endsAt: Instant?, _ isForced: Bool, _ expected: Erasure) {
    let order = HolderChangeTests.order(state)
    #expect(Erasure.decide(order, endsAt: endsAt, isForced: isForced, now: Self.now) == expected)
  }

  @Test("what stands in the place of names and addresses can be stored, and gets no mail")
  func placeholders() throws {
    #expect(PersonName(Erasure.name) != nil)
    #expect(try #require(EmailAddress(Erasure.address)).rawValue.hasSuffix(".invalid"))
  }
}
