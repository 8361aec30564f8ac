extension Breakage {
  private static let facts = "events/jazz/event.yml"

  /// The event of ``ContentFolder`` on two dates.
  private static func series(_ old: String = "", _ new: String = "") -> Change {
    let dates = """
      dates:
        - id: friday
          starts: 2027-06-11 20:00
          ends: 2027-06-11 23:00
        - id: saturday
          starts: 2027-06-12 20:00
          ends: 2027-06-12 23:00
          doors: 2027-06-12 19:00

      """
    let times = "starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\ndoors: 2027-06-12 19:00\n"
    let text = ContentFolder.event.replacing(times, with: dates)
    return .text(old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1))
  }

  static let dates: [Breakage] = [
    Breakage(
      "dates beside a start", facts, series("dates:", "starts: 2027-06-11 20:00\ndates:"),
      "content/events/jazz/event.yml:2:1: `starts` and `dates` can't stand together; write it into each date"),
    Breakage(
      "no date in the list", facts,
      .replace("starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\ndoors: 2027-06-12 19:00", "dates: []"),
      "content/events/jazz/event.yml:2:8: an event has 1 to 500 dates"),
    Breakage(
      "dates that are no list", facts,
      .replace("starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\ndoors: 2027-06-12 19:00", "dates: 2027-06-12"),
      "content/events/jazz/event.yml:2:8: `dates` has to be a list"),
    Breakage(
      "a date without an id", facts, series("- id: friday\n    starts", "- starts"),
      "content/events/jazz/event.yml:3:5: the key `id` is missing"),
    Breakage(
      "a date id that stands twice", facts, series("id: saturday", "id: friday"),
      "content/events/jazz/event.yml:6:9: the date id `friday` stands twice; give each date its own"),
    Breakage(
      "a date id with capitals", facts, series("id: friday", "id: Friday"),
      "content/events/jazz/event.yml:3:9: `Friday` can't be an id; use lower-case letters a-z, digits and hyphens"),
    Breakage(
      "a date id that is too long with the event's", facts,
      series("id: friday", "id: " + String(repeating: "a", count: 60)),
      "content/events/jazz/event.yml:3:9: `jazz-\(String(repeating: "a", count: 60))`, which the sale calls this date, is"
        + " longer than 64 characters; shorten it"),
    Breakage(
      "two dates at the same time", facts,
      series("starts: 2027-06-11 20:00\n    ends: 2027-06-11", "starts: 2027-06-12 20:00\n    ends: 2027-06-12"),
      "content/events/jazz/event.yml:7:13: two dates start at this time; keep one"),
    Breakage(
      "a date that ends before it starts", facts, series("ends: 2027-06-11 23:00", "ends: 2027-06-11 19:00"),
      "content/events/jazz/event.yml:5:11: the event ends before it starts"),
    Breakage(
      "doors of a date after its start", facts, series("doors: 2027-06-12 19:00", "doors: 2027-06-12 21:00"),
      "content/events/jazz/event.yml:9:12: the doors open after the start"),
    Breakage(
      "a misspelt key of a date", facts, series("doors: 2027", "door: 2027"),
      "content/events/jazz/event.yml:9:5: the key `door` is unknown; did you mean `doors`?"),
    Breakage(
      "sales that open when one date's are closed", facts,
      series("sales_open: 2026-09-01 10:00", "sales_open: 2027-06-12 10:00"),
      "content/events/jazz/event.yml:25:17: sales open when they are already closed for the date `friday`"),
    Breakage(
      "prices that are too far apart", facts, .replace("price: 24.00", "price: 24000.00"),
      "content/events/jazz/event.yml:13:12: warning: `24000.00` is 1000 times the price of another ticket, or more; check"
        + " both"),
    Breakage(
      "a tag that the site does not know", facts, .replace("image: poster.svg", "image: poster.svg\ntags: [jaz]"),
      "content/events/jazz/event.yml:11:8: there is no tag `jaz` in `site.yml`; did you mean `jazz`?"),
    Breakage(
      "a tag that stands twice", facts, .replace("image: poster.svg", "image: poster.svg\ntags: [jazz, free, jazz]"),
      "content/events/jazz/event.yml:11:20: the tag `jazz` stands twice; keep one"),
    Breakage(
      "a draft that is neither one nor none", facts, .replace("status: scheduled", "draft: maybe"),
      "content/events/jazz/event.yml:1:8: `draft` has to be true or false"),
  ]
}
