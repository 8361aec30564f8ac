/// An event's texts in one language, ready to be shown; paths begin with a slash.
public struct CatalogEventTexts: Codable, Hashable, Sendable {
  public var title: String
  public var summary: String
  /// The event's page, such as `/ar/events/nile-strings`.
  public var path: String
  /// The name of each kind of ticket by its id; every kind has one.
  public var ticketNames: [String: String]
  /// Date, time and time zone of the event in full.
  public var date: String
  /// Date and time without weekday and time zone, for narrow places.
  public var dateShort: String
  /// When the doors open; empty where that is not given.
  public var doors: String
  public var venueName: String
  public var venuePath: String
  public var city: String
  /// One line without the city.
  public var address: String
  /// The country's name in this language.
  public var country: String
  public var organizerName: String
  public var organizerPath: String
  /// The poster's address from the site's root.
  public var image: String
  public var imageAlt: String

  public init(
    title: String, summary: String, path: String, ticketNames: [String: String], date: String, dateShort: String,
    doors: String, venueName: String, venuePath: String, city: String, address: String, country: String,
    organizerName: String, organizerPath: String, image: String, imageAlt: String
  ) {
    self.title = title
    self.summary = summary
    self.path = path
    self.ticketNames = ticketNames
    self.date = date
    self.dateShort = dateShort
    self.doors = doors
    self.venueName = venueName
    self.venuePath = venuePath
    self.city = city
    self.address = address
    self.country = country
    self.organizerName = organizerName
    self.organizerPath = organizerPath
    self.image = image
    self.imageAlt = imageAlt
  }
}
