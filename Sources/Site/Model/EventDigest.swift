import Content
import Core
import Files

/// What all languages need to know of an event, worked out once for all of them.
struct EventDigest: Sendable {
  /// The indexes of its venue and its organizer.
  let venue: Int
  let organizer: Int
  let state: EventState
  let startsAt: Instant
  let endsAt: Instant
  /// The first moment after the build at which it looks different.
  let nextChange: Instant?
  /// Of all that its cards show in any language.
  let hash: Hash128

  init(_ event: EventContent, venue: Int, venueHash: Hash128, organizer: Int, image: UInt64, now: Instant) {
    self.venue = venue
    self.organizer = organizer
    state = EventState(event, at: now)
    startsAt = event.startsAt
    endsAt = event.endsAt
    var next: Instant?
    func consider(_ instant: Instant?) {
      guard let instant, instant > now else { return }
      next = min(next ?? instant, instant)
    }
    var hasher = Hasher128()
    hasher.combine(event.hash)
    hasher.combine(venueHash)
    hasher.combine(image)
    hasher.combine(state.name)
    if case .notYet(let opensAt) = state { hasher.combine(UInt64(bitPattern: opensAt.milliseconds)) }
    for date in event.dates {
      hasher.combine(date.facts.endsAt <= now)
      for tax in date.facts.ticketTypes.map(\.tax) + date.facts.fees.map(\.tax) {
        // The site's own: neither the event's nor the venue's file says what they are.
        hasher.combine(UInt64(bitPattern: tax?.percentage.millionths ?? -1))
        hasher.combine(tax?.isInclusive ?? false)
      }
      consider(date.facts.endsAt)
      for type in date.facts.ticketTypes {
        hasher.combine(TicketState(type, at: now).rawValue)
        consider(type.sales.opensAt)
        consider(type.sales.closesAt)
      }
    }
    nextChange = endsAt > now ? next : nil
    hash = hasher.finalize()
  }
}
