import Core
import Testing

@Suite("what the provider has in its list of refunds")
struct RefundNewsTests {
  static let payment = Payment(id: "pi_1", order: RefundTests.order().id, amount: RefundTests.money(8400))

  static func told(
    _ id: String, _ cents: Int64, key: String? = nil, state: RefundRecord.State = .done
  ) -> ToldRefund {
    ToldRefund(id: id, key: key.flatMap { RefundKey($0) }, amount: RefundTests.money(cents), state: state)
  }

  static func changes(_ known: [RefundRecord], _ told: [ToldRefund]) -> [RefundRecord] {
    RefundNews.changes(of: payment, known: known, told: told, now: RefundTests.now)
  }

  /// The records after a change.
  static func after(_ known: [RefundRecord], _ told: [ToldRefund]) -> [RefundRecord] {
    let changes = changes(known, told)
    return known.map { old in changes.first { $0.key == old.key } ?? old }
      + changes.filter { change in !known.contains { $0.key == change.key } }
  }

  @Test("what we asked for is done, and what we did not is learnt, each once")
  func learns() throws {
    let known = [RefundTests.refund("a", 100, state: .pending)]
    let list = [Self.told("re_1", 100, key: "a"), Self.told("re_2", 700, state: .sent)]
    let after = Self.after(known, list)
    #expect(after.map(\.state) == [.done, .sent])
    #expect(after.map(\.providerID) == ["re_1", "re_2"])
    #expect(after.map(\.reason) == [.byOrganizer, .atProvider])
    #expect(Self.changes(after, list).isEmpty)
    #expect(Self.after(after, [list[0], Self.told("re_2", 700)]).map(\.state) == [.done, .done])
  }

  @Test("what failed afterwards failed, a state never goes back, and one that failed before is not learnt")
  func states() {
    let done = [RefundTests.refund("a", 100, id: "re_1")]
    #expect(Self.after(done, [Self.told("re_1", 100, state: .failed)]).map(\.state) == [.failed])
    #expect(Self.changes(done, [Self.told("re_1", 100, state: .sent)]).isEmpty)
    let failed = [RefundTests.refund("a", 100, state: .failed, id: "re_1")]
    #expect(Self.changes(failed, [Self.told("re_1", 100)]).isEmpty)
    #expect(Self.changes([], [Self.told("re_9", 100, state: .failed)]).isEmpty)
  }

  @Test("what was given back by hand can't be given back by us: that part is taken off what waits")
  func excess() {
    let known = [
      RefundTests.refund("a", 1000, id: "re_1"), RefundTests.refund("b", 400, state: .pending),
      RefundTests.refund("c", 600, state: .pending),
    ]
    let list = [Self.told("re_1", 1000, key: "a"), Self.told("re_2", 6600)]
    let part = Self.after(known, list)
    #expect(part.minorUnits(of: "pi_1") == 8400)
    #expect(part.map(\.state) == [.done, .pending, .pending, .done])
    #expect(part.map(\.amount.minorUnits) == [1000, 400, 400, 6600])
    let whole = Self.after(known, [list[0], Self.told("re_2", 7400)])
    #expect(whole.map(\.state) == [.done, .moot, .moot, .done])
    #expect(whole.minorUnits(of: "pi_1") == 8400)
  }

  @Test("a payment that was to go back whole, and was given back by hand, is back")
  func byHand() throws {
    let known = [RefundTests.refund("pi_1", 8400, state: .pending, reason: .soldOut)]
    let after = Self.after(known, [Self.told("re_1", 8400)])
    #expect(after.map(\.state) == [.moot, .done])
  }

  @Test("refunds of other payments and in other currencies are left alone")
  func others() throws {
    let other = [RefundTests.refund("x", 8400, state: .pending, payment: "pi_2")]
    #expect(Self.changes(other, []).isEmpty)
    let dollars = Money(minorUnits: 5, currency: try #require(CurrencyCode("USD")))
    #expect(Self.changes([], [ToldRefund(id: "re_1", key: nil, amount: dollars, state: .done)]).isEmpty)
  }

  @Test("a dispute that was decided stays decided, whatever comes late")
  func disputes() {
    func dispute(_ state: Dispute.State, _ seconds: Int64) -> Dispute {
      Dispute(
        id: "dp_1", payment: "pi_1", amount: RefundTests.money(8400), reason: "fraudulent", state: state,
        openedAt: RefundTests.now, closedAt: state == .open ? nil : RefundTests.now.adding(seconds: seconds))
    }
    let lost = Dispute.merged(dispute(.open, 0), dispute(.lost, 5))
    #expect(lost == dispute(.lost, 5))
    #expect(Dispute.merged(lost, dispute(.open, 9)) == lost)
    #expect(Dispute.merged(lost, dispute(.won, 9)) == lost)
    #expect(Dispute.merged(nil, dispute(.won, 3)) == dispute(.won, 3))
    #expect(dispute(.open, 0).doubtsPayment && lost.doubtsPayment && !dispute(.won, 0).doubtsPayment)
  }
}
