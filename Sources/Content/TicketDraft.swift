import Core

/// One kind of ticket, with a sales window for each date of its event.
struct TicketDraft {
  let id: TicketTypeID
  let price: Money
  let quota: Int
  let perOrderMax: Int
  let sales: [SalesWindow]

  /// The kind of ticket as the date at `index` sells it.
  func type(_ index: Int) -> TicketType {
    TicketType(id: id, price: price, quota: quota, perOrderMax: perOrderMax, sales: sales[index])
  }
}
