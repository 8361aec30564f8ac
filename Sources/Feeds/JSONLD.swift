import Core

/// JSON-LD, safe inside of `<script type="application/ld+json">` as it is.
public enum JSONLD {
  /// Appends an `Event`, or where it has several dates, a list of one for each, as Google wants them.
  public static func append(_ event: EventData, into bytes: inout [UInt8]) {
    guard event.dates.count != 1 else { return append(event, event.dates[0], &bytes) }
    bytes.append(0x5B)
    for (index, date) in event.dates.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(event, date, &bytes)
    }
    bytes.append(0x5D)
  }

  private static func append(_ event: EventData, _ date: EventData.Date, _ bytes: inout [UInt8]) {
    bytes.append("{\"@context\":\"https://schema.org\",\"@type\":\"Event\"")
    member("name", event.name, &bytes)
    member("description", event.summary, &bytes)
    member("url", date.url, &bytes)
    member("inLanguage", event.locale.rawValue, &bytes)
    member("startDate", date.starts, &bytes)
    member("endDate", date.ends, &bytes)
    if let doors = date.doors { member("doorTime", doors, &bytes) }
    bytes.append(",\"eventStatus\":\"https://schema.org/Event")
    bytes.append(event.isCancelled ? "Cancelled\"" : "Scheduled\"")
    bytes.append(",\"eventAttendanceMode\":\"https://schema.org/OfflineEventAttendanceMode\"")
    if event.dates.count > 1 {
      bytes.append(",\"superEvent\":{\"@type\":\"EventSeries\"")
      member("name", event.name, &bytes)
      member("url", event.url, &bytes)
      bytes.append(0x7D)
    }
    if !event.images.isEmpty {
      bytes.append(",\"image\":[")
      list(event.images, &bytes) { $1.append(json: $0) }
      bytes.append(0x5D)
    }
    append(event.place, &bytes)
    bytes.append(",\"organizer\":{\"@type\":\"Organization\"")
    member("name", event.organizer.name, &bytes)
    member("url", event.organizer.url, &bytes)
    bytes.append("}")
    if !event.performers.isEmpty {
      bytes.append(",\"performer\":[")
      list(event.performers, &bytes) { append($0, &$1) }
      bytes.append(0x5D)
    }
    if !date.offers.isEmpty {
      bytes.append(",\"offers\":[")
      list(date.offers, &bytes) { append($0, url: date.url, &$1) }
      bytes.append(0x5D)
    }
    bytes.append(0x7D)
  }

  private static func append(_ place: EventData.Place, _ bytes: inout [UInt8]) {
    bytes.append(",\"location\":{\"@type\":\"Place\"")
    member("name", place.name, &bytes)
    member("url", place.url, &bytes)
    bytes.append(",\"address\":{\"@type\":\"PostalAddress\"")
    member("streetAddress", place.street, &bytes)
    member("addressLocality", place.city, &bytes)
    member("addressCountry", place.country, &bytes)
    bytes.append("},\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":")
    bytes.append(text: "\(place.latitude)")
    bytes.append(",\"longitude\":")
    bytes.append(text: "\(place.longitude)")
    bytes.append("}}")
  }

  private static func append(_ performer: EventData.Performer, _ bytes: inout [UInt8]) {
    bytes.append(performer.isPerson ? "{\"@type\":\"Person\"" : "{\"@type\":\"PerformingGroup\"")
    member("name", performer.name, &bytes)
    if let url = performer.url { member("url", url, &bytes) }
    bytes.append(0x7D)
  }

  private static func append(_ offer: EventData.Offer, url: String, _ bytes: inout [UInt8]) {
    bytes.append("{\"@type\":\"Offer\"")
    member("name", offer.name, &bytes)
    member("price", offer.price.majorUnitsText, &bytes)
    member("priceCurrency", offer.price.currency.rawValue, &bytes)
    member("url", url, &bytes)
    member("availability", "https://schema.org/" + offer.availability.rawValue, &bytes)
    if let opens = offer.opens { member("validFrom", opens, &bytes) }
    member("validThrough", offer.closes, &bytes)
    bytes.append(0x7D)
  }

  private static func member(_ name: StaticString, _ text: String, _ bytes: inout [UInt8]) {
    bytes.append(",\"")
    bytes.append(name)
    bytes.append("\":")
    bytes.append(json: text)
  }

  private static func list<Element>(
    _ elements: [Element], _ bytes: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(element, &bytes)
    }
  }
}
