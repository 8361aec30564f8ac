import Core

/// What search engines are told of an event (schema.org `Event`, with what Google's event results require and recommend). All
/// addresses are absolute.
public struct EventData: Sendable {
  public let name: String
  public let summary: String
  public let url: String
  public let locale: LocaleTag
  /// Empty where there is none.
  public let images: [String]
  public let isCancelled: Bool
  public let place: Place
  public let organizer: Organizer
  /// Empty where nobody is named.
  public let performers: [Performer]
  /// At least one.
  public let dates: [Date]

  public init(
    name: String, summary: String, url: String, locale: LocaleTag, images: [String], isCancelled: Bool, place: Place,
    organizer: Organizer, performers: [Performer] = [], dates: [Date]
  ) {
    self.name = name
    self.summary = summary
    self.url = url
    self.locale = locale
    self.images = images
    self.isCancelled = isCancelled
    self.place = place
    self.organizer = organizer
    self.performers = performers
    self.dates = dates
  }

  public struct Place: Sendable {
    public let name: String
    public let url: String
    public let street: String
    public let city: String
    /// ISO 3166, `DE`.
    public let country: String
    public let latitude: Double
    public let longitude: Double

    public init(
      name: String, url: String, street: String, city: String, country: String, latitude: Double, longitude: Double
    ) {
      self.name = name
      self.url = url
      self.street = street
      self.city = city
      self.country = country
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  public struct Organizer: Sendable {
    public let name: String
    public let url: String

    public init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }

  /// Who is seen or heard.
  public struct Performer: Sendable {
    public let name: String
    /// Whether it is a person, else a group.
    public let isPerson: Bool
    /// nil where there is none.
    public let url: String?

    public init(name: String, isPerson: Bool, url: String?) {
      self.name = name
      self.isPerson = isPerson
      self.url = url
    }
  }

  /// One of the event's dates; times in ISO 8601 with the distance from UTC (``ISODate``).
  public struct Date: Sendable {
    /// The event's page, or the part of it that shows this date.
    public let url: String
    public let starts: String
    public let ends: String
    /// nil where it is not known.
    public let doors: String?
    public let offers: [Offer]

    public init(url: String, starts: String, ends: String, doors: String? = nil, offers: [Offer]) {
      self.url = url
      self.starts = starts
      self.ends = ends
      self.doors = doors
      self.offers = offers
    }
  }

  /// A kind of ticket.
  public struct Offer: Sendable {
    public let name: String
    public let price: Money
    public let availability: Availability
    /// When the sale opens; nil where it always was open.
    public let opens: String?
    public let closes: String

    public init(name: String, price: Money, availability: Availability, opens: String? = nil, closes: String) {
      self.name = name
      self.price = price
      self.availability = availability
      self.opens = opens
      self.closes = closes
    }
  }

  public enum Availability: String, Sendable {
    case inStock = "InStock"
    /// Not on sale yet.
    case preOrder = "PreOrder"
    /// None left, or no longer on sale.
    case soldOut = "SoldOut"
  }
}
