import Core

/// The ids of an order's tickets. They follow from the order's secret seed, so that issuing twice makes the same ones.
public enum TicketIDs {
  public static func id(seed: TicketSeed, number: Int) -> TicketID {
    // Ten bytes of a digest always make an id: the force is an invariant, not a hope.
    TicketID(bytes: Digest.tag("ticket/\(seed.rawValue)/\(number)", bytes: 10))!
  }

  /// What people type for a ticket whose holder was changed: like an id it can't be guessed, and it does not follow from the
  /// one that the earlier holder may still have.
  /// - Parameter revision: 0 is the ticket's own id.
  public static func shortCode(seed: TicketSeed, number: Int, revision: UInt8) -> TicketID {
    guard revision > 0 else { return id(seed: seed, number: number) }
    return TicketID(bytes: Digest.tag("ticket/\(seed.rawValue)/\(number)/\(revision)", bytes: 10))!
  }
}
