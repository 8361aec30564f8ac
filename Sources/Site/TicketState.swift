import Core

/// How one kind of ticket stands at the time of the build; the raw value is the word that templates know it by.
enum TicketState: String {
  case onSale = "on-sale"
  case soldOut = "sold-out"
  case notYet = "not-yet"
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
