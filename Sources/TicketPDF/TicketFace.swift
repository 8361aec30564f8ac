import QRCode

/// What stands on one ticket, ready to be read. An empty text leaves its place out.
public struct TicketFace: Sendable {
  /// A label and its value, such as "Doors" and "19:00".
  public struct Fact: Sendable {
    public let label: String
    public let value: String
    /// Of latin letters and digits that people type, written from left to right in every language.
    public let isCode: Bool

    public init(_ label: String, _ value: String, isCode: Bool = false) {
      self.label = label
      self.value = value
      self.isCode = isCode
    }
  }

  /// The shop's name.
  public var seller = ""
  /// Such as "Ticket 1 of 2".
  public var number = ""
  /// The event.
  public var title = ""
  /// With the name of the time zone.
  public var date = ""
  /// When the doors open.
  public var doors: Fact?
  /// Name, street and city of the place, a line each.
  public var place: [String] = []
  /// Such as "Standing".
  public var ticketType = ""
  /// Holder, code, order, organizer.
  public var facts: [Fact] = []
  public var qr: QRCode
  /// Below the code, such as "Show this code at the entrance".
  public var hint = ""
  /// What holds for all tickets, at the lower edge.
  public var terms = ""
  /// Above all else and in a frame, such as that the ticket is not valid; empty for a real one.
  public var warning = ""

  public init(qr: QRCode) { self.qr = qr }
}
