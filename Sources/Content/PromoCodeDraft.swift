import Core

/// A promo code before it is known for which date of its event.
struct PromoCodeDraft {
  let name: PromoCodeName
  let discount: PromoCode.Discount?
  let ticketTypes: [TicketTypeID]?
  let unlocks: [TicketTypeID]
  let usesMax: Int?
  let usesPerPersonMax: Int?
  let opensAt: Instant?
  let closesAt: Instant?

  /// - Parameter endsAt: when the date is over.
  func code(endsAt: Instant) -> PromoCode {
    PromoCode(
      name: name, discount: discount, ticketTypes: ticketTypes, unlocks: unlocks, usesMax: usesMax,
      usesPerPersonMax: usesPerPersonMax,
      window: SalesWindow(opensAt: opensAt, closesAt: closesAt ?? endsAt))
  }
}
