import Content
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

  init(_ event: EventContent, at now: Instant) { self.init(event.dates.map(\.facts), event.status, at: now) }

  /// - Parameter dates: at least one.
  init(_ dates: [EventFacts], _ status: EventFacts.Status, at now: Instant) {
    guard dates.contains(where: { $0.endsAt > now }) else {
      self = .past
      return
    }
    guard status != .cancelled else {
      self = .cancelled
      return
    }
    let types = dates.filter { $0.endsAt > now }.flatMap(\.ticketTypes).filter { $0.quota > 0 && !$0.isHidden }
    if types.isEmpty {
      self = .soldOut
      return
    }
    var firstOpening: Instant?
    for type in types {
      switch type.sales.phase(at: now) {
      case .open:
        self = types.allSatisfy { $0.price.isFree && $0.range == nil } ? .free : .onSale
        return
      case .notYetOpen(let opensAt): firstOpening = min(firstOpening ?? opensAt, opensAt)
      case .closed: continue
      }
    }
    self = firstOpening.map { .notYet(opensAt: $0) } ?? .closed
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
}
