public enum QuestionNameKind {}
public enum QuestionOptionKind {}

public typealias QuestionID = Identifier<QuestionNameKind>
public typealias QuestionOptionID = Identifier<QuestionOptionKind>

/// What an organizer wants to know from who buys, or for each ticket.
public struct Question: Hashable, Sendable {
  public let id: QuestionID
  public let kind: Kind
  /// Whether it is asked for each ticket; else once for the order.
  public let isPerTicket: Bool
  public let isRequired: Bool
  /// With which tickets it is asked; nil: with all.
  public let ticketTypes: [TicketTypeID]?
  /// What can be chosen; empty for kinds without a choice.
  public let options: [QuestionOptionID]

  public init(
    id: QuestionID, kind: Kind, isPerTicket: Bool, isRequired: Bool, ticketTypes: [TicketTypeID]?,
    options: [QuestionOptionID]
  ) {
    self.id = id
    self.kind = kind
    self.isPerTicket = isPerTicket
    self.isRequired = isRequired
    self.ticketTypes = ticketTypes
    self.options = options
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One line, at most ``Question/lineLengthMax`` characters.
    case text
    /// Several lines, at most ``Question/textLengthMax`` characters.
    case longText = "long_text"
    /// One of the options.
    case choice
    /// Any of the options.
    case several
    /// `yes` or `no`.
    case yesNo = "yes_no"
    /// A whole number of at most nine digits.
    case number
    /// A day: `2027-06-12`.
    case date

    public var hasOptions: Bool { self == .choice || self == .several }
  }

  public static let lineLengthMax = 200
  public static let textLengthMax = 2000

  /// Whether it is asked with tickets of this type.
  public func isAsked(with type: TicketTypeID) -> Bool { ticketTypes?.contains(type) ?? true }
}
