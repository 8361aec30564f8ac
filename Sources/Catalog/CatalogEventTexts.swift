/// An event's texts in one language, ready to be shown; paths begin with a slash.
public struct CatalogEventTexts: Codable, Hashable, Sendable {
  /// As the page's heading has it.
  public var title: String
  /// One sentence.
  public var summary: String
  /// The event's page, such as `/ar/events/nile-strings`.
  public var path: String
  /// The name of each kind of ticket by its id; every kind has one.
  public var ticketNames: [String: String]
  /// The name of each fee by its id.
  public var feeNames: [String: String]
  /// By the questions' ids.
  public var questions: [String: CatalogQuestionTexts]
  /// Date, time and time zone of the event in full.
  public var date: String
  /// Date and time without weekday and time zone, for narrow places.
  public var dateShort: String
  /// When the doors open; empty where that is not given.
  public var doors: String
  /// The name of the place.
  public var venueName: String
  /// The page of the place.
  public var venuePath: String
  /// Its city in this language.
  public var city: String
  /// One line without the city.
  public var address: String
  /// The country's name in this language.
  public var country: String
  /// Whoever holds the event.
  public var organizerName: String
  /// The organizer's page.
  public var organizerPath: String
  /// The poster's address from the site's root.
  public var image: String
  /// What the poster shows, for those who do not see it.
  public var imageAlt: String

  /// Texts as they are to be shown; nothing is escaped here.
  public init(
    title: String, summary: String, path: String, ticketNames: [String: String],
    feeNames: [String: String] = [:], questions: [String: CatalogQuestionTexts] = [:], date: String, dateShort: String,
    doors: String, venueName: String, venuePath: String, city: String, address: String, country: String,
    organizerName: String, organizerPath: String, image: String, imageAlt: String
  ) {
    self.title = title
    self.summary = summary
    self.path = path
    self.ticketNames = ticketNames
    self.feeNames = feeNames
    self.questions = questions
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
