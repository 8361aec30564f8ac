import Core

/// Everything the functions need to know of one event: `events/{id}.json`. The only source of prices, quotas and sales
/// windows once the site is built.
public struct CatalogEvent: Codable, Hashable, Sendable {
  /// The event's name in its file and in addresses; of a date of a series `<event>-<date>`.
  public var id: String
  /// `scheduled` or `cancelled`.
  public var status: String
  /// Milliseconds since the Unix epoch.
  public var startsAt: Int64
  /// Milliseconds since the Unix epoch, after ``startsAt``.
  public var endsAt: Int64
  /// Milliseconds since the Unix epoch; nil where no time of admission is given.
  public var doorsAt: Int64?
  /// The IANA name of the time zone in which the event takes place, such as `Africa/Cairo`.
  public var timeZone: String
  /// ISO 4217; every price of the event is in it.
  public var currency: String
  /// The id of the place.
  public var venue: String
  /// The id of whoever holds the event.
  public var organizer: String
  /// Until when buyers may change the names on their tickets, itself excluded, in milliseconds since the Unix epoch; nil: never.
  public var nameChangesEndAt: Int64?
  /// When buyers are reminded, in milliseconds since the Unix epoch; nil: they are not.
  public var remindAt: Int64?
  /// In the order of the content file, at least one.
  public var tickets: [CatalogTicket]
  public var fees: [CatalogFee]
  public var codes: [CatalogCode]
  public var questions: [CatalogQuestion]
  /// The most tickets of one order; nil: no such limit.
  public var perOrderMax: Int?
  /// The most tickets of one person; nil: no such limit.
  public var perPersonMax: Int?
  /// nil: buyers can't cancel by themselves.
  public var cancellation: CatalogCancellation?
  /// The event's texts by locale tag.
  public var texts: [String: CatalogEventTexts]

  /// Checks nothing; ``facts()`` does.
  public init(
    id: String, status: String, startsAt: Int64, endsAt: Int64, doorsAt: Int64?, timeZone: String, currency: String,
    venue: String, organizer: String, tickets: [CatalogTicket], fees: [CatalogFee] = [],
    codes: [CatalogCode] = [], questions: [CatalogQuestion] = [], perOrderMax: Int? = nil, perPersonMax: Int? = nil,
    texts: [String: CatalogEventTexts], nameChangesEndAt: Int64? = nil, remindAt: Int64? = nil
  ) {
    self.id = id
    self.status = status
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.doorsAt = doorsAt
    self.timeZone = timeZone
    self.currency = currency
    self.venue = venue
    self.organizer = organizer
    self.nameChangesEndAt = nameChangesEndAt
    self.remindAt = remindAt
    self.tickets = tickets
    self.fees = fees
    self.codes = codes
    self.questions = questions
    self.perOrderMax = perOrderMax
    self.perPersonMax = perPersonMax
    self.texts = texts
  }

  /// The event's texts in `locale`, or nil where the site does not have that language.
  public func texts(in locale: LocaleTag) -> CatalogEventTexts? { texts[locale.rawValue] }
}
