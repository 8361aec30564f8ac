import Core
import Testing

@testable import Site

@Suite("the state of an event")
struct EventStateTests {
  private static let now = Instant(seconds: 1000)

  @Test("follows the time, the status, the quotas and the sales windows, in this order")
  func states() throws {
    let later = Instant(seconds: 2000)
    #expect(try state() == .onSale)
    #expect(try state(ends: 1000) == .past)
    #expect(try state(status: .cancelled) == .cancelled)
    #expect(try state(ends: 1000, status: .cancelled) == .past)
    #expect(try state(quota: 0) == .soldOut)
    #expect(try state(opens: later) == .notYet(opensAt: later))
    #expect(try state(closes: Self.now) == .closed)
    #expect(try state(price: 0) == .free)
    #expect(try state(opens: Self.now) == .onSale)
  }

  @Test("has a word for each")
  func names() {
    #expect(EventState.soldOut.name == "sold-out" && EventState.notYet(opensAt: Self.now).name == "not-yet")
  }

  private func state(
    ends: Int64 = 5000, status: EventFacts.Status = .scheduled, quota: Int = 5, price: Int64 = 100,
    opens: Instant? = nil, closes: Instant = Instant(seconds: 4000)
  ) throws -> EventState {
    let currency = try #require(CurrencyCode("EUR"))
    let type = TicketType(
      id: try #require(TicketTypeID("one")), price: Money(minorUnits: price, currency: currency), quota: quota,
      perOrderMax: 5, sales: SalesWindow(opensAt: opens, closesAt: closes))
    let facts = EventFacts(
      id: try #require(EventID("event")), status: status, startsAt: Instant(seconds: 500),
      endsAt: Instant(seconds: ends), currency: currency, ticketTypes: [type])
    return EventState([facts], status, at: Self.now)
  }
}
