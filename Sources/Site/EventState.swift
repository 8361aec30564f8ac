import Core

/// How an event stands at the time of the build, as its card says it.
enum EventState: Hashable {
  case past
  case cancelled
  case soldOut
  case notYet(opensAt: Instant)
  case closed
  case free
  case onSale

  init(_ facts: EventFacts, at now: Instant) {
    if facts.endsAt <= now {
      self = .past
      return
    }
    if facts.status == .cancelled {
      self = .cancelled
      return
    }
    let types = facts.ticketTypes.filter { $0.quota > 0 }
    if types.isEmpty {
      self = .soldOut
      return
    }
    let phases = types.map { $0.sales.phase(at: now) }
    let openings = phases.compactMap { phase -> Instant? in
      if case .notYetOpen(let opensAt) = phase { opensAt } else { nil }
    }
    if phases.contains(.open) {
      self = types.allSatisfy(\.price.isFree) ? .free : .onSale
    } else if let first = openings.min() {
      self = .notYet(opensAt: first)
    } else {
      self = .closed
    }
  }

  /// The word that templates and styles know it by.
  var name: String {
    switch self {
    case .past: "past"
    case .cancelled: "cancelled"
    case .soldOut: "sold-out"
    case .notYet: "not-yet"
    case .closed: "closed"
    case .free: "free"
    case .onSale: "on-sale"
    }
  }

  /// The key of the text that says it.
  var key: String { "state." + name.replacing("-", with: "_") }
}
