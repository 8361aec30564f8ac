import Core

/// How one kind of ticket stands at the time of the build; the raw value is the end of its text's key.
enum TicketState: String {
  case onSale = "on_sale"
  case soldOut = "sold_out"
  case notYet = "not_yet"
  case closed

  init(_ type: TicketType, at now: Instant) {
    let phase = type.sales.phase(at: now)
    if phase == .closed {
      self = .closed
    } else if type.quota == 0 {
      self = .soldOut
    } else if phase == .open {
      self = .onSale
    } else {
      self = .notYet
    }
  }
}
