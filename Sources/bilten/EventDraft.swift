import Content

/// The files of an event that is just begun: valid enough to be checked, plain enough to be replaced.
struct EventDraft {
  let content: SiteContent

  /// By name, in the order in which they are written.
  var files: [(name: String, text: String)] {
    [("event.yml", facts), ("poster.svg", Self.poster)] + content.settings.locales.map { ("\($0).md", Self.text) }
  }

  private var facts: String {
    let venue = content.venues.first
    return """
      status: scheduled
      starts: 2030-01-31 20:00       # local time of the venue
      ends: 2030-01-31 22:00
      doors: 2030-01-31 19:00        # may be left out
      timezone: \(venue?.timeZone ?? "Europe/Berlin")
      venue: \(venue?.id.rawValue ?? "my-venue")
      organizer: \(content.settings.organizer)
      category: music                # \(EventCategory.allCases.map(\.rawValue).joined(separator: ", "))
      currency: EUR
      image: poster.svg
      tickets:
        - id: standard
          price: 20.00               # with exactly the currency's decimals; 0.00 is free
          quota: 100
          max_per_order: 6
          # sales_open: 2029-11-01 10:00
          # sales_close: 2030-01-31 19:00

      """
  }

  private static let text = """
    ---
    title:
    summary:
    image_alt:
    tickets:
      standard:
    ---

    """

  private static let poster = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"><path fill="#888" d="M0 0h1200v675H0z"/></svg>

    """
}
