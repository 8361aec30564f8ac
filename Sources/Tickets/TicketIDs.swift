import Core

/// The ids of an order's tickets. They follow from the order's secret seed, so that issuing twice makes the same ones.
public enum TicketIDs {
  public static func id(seed: TicketSeed, number: Int) -> TicketID {
    // Ten bytes of a digest always make an id: the force is an invariant, not a hope.
    TicketID(bytes: Digest.tag("ticket/\(seed.rawValue)/\(number)", bytes: 10))!
  }
}
