import Core

/// One kind of ticket, with a sales window for each date of its event.
struct TicketDraft {
  let id: TicketTypeID
  let price: Money
  let range: PriceRange?
  let tax: TaxChoice
  let quota: Int
  let perOrderMin: Int
  let perOrderMax: Int
  let sales: [SalesWindow]
  let isHidden: Bool

  /// The kind of ticket as the date at `index` sells it.
  func type(_ index: Int) -> TicketType {
    TicketType(
      id: id, price: price, range: range, quota: quota, perOrderMin: perOrderMin, perOrderMax: perOrderMax,
      sales: sales[index], isHidden: isHidden)
  }
}
