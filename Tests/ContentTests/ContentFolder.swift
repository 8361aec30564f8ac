import Content
import Core
import Foundation

/// A small content folder that is right in every way, removed with this value; tests break it.
final class ContentFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/content-" + UUID().uuidString
    for (file, text) in Self.files { try write(file, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func load(includesDrafts: Bool = false, now: Instant? = nil, bodies: some BodySink = NoBodies()) -> LoadedContent {
    ContentLoader(directory: path, includesDrafts: includesDrafts, now: now).load(bodies: bodies)
  }

  /// Every diagnostic as it is printed.
  var problems: [String] { load().diagnostics.map(\.description) }

  func write(_ file: String, _ text: String) throws { try write(file, bytes: Array(text.utf8)) }

  func write(_ file: String, bytes: [UInt8]) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: target)
  }

  static let event = """
    status: scheduled
    starts: 2027-06-12 20:00
    ends: 2027-06-12 23:00
    doors: 2027-06-12 19:00
    timezone: Europe/Berlin
    venue: courtyard
    organizer: lindenhof
    category: music
    currency: EUR
    image: poster.svg
    tickets:
      - id: standing
        price: 24.00
        quota: 180
        max_per_order: 8
      - id: reduced
        price: 14.00
        quota: 40
        max_per_order: 2
        sales_open: 2026-09-01 10:00
        sales_close: 2027-06-12 19:00

    """

  static let eventText = """
    ---
    title: Jazz
    summary: "Three sets: one tree."
    image_alt: A tree
    tickets:
      standing: Standing
      reduced: Reduced
    ---
    Body.

    """

  static let files: [String: String] = [
    "site.yml": """
    name: Lantern & Linden
    organizer: lindenhof
    base_url: https://tickets.example
    default_locale: en
    locales: [en, ar]
    mail_from: tickets@lindenhof.example
    tagline:
      en: Concerts
      ar: حفلات
    tags:
      jazz: {en: Jazz, ar: جاز}
      free: {en: Free, ar: مجانا}

    """,
    "events/jazz/event.yml": event,
    "events/jazz/en.md": eventText,
    "events/jazz/ar.md": eventText,
    "events/jazz/poster.svg": "<svg/>",
    "venues/courtyard/venue.yml": "country: DE\ntimezone: Europe/Berlin\nlatitude: 52.49\nlongitude: 13.42\n",
    "venues/courtyard/en.md":
      "---\ntitle: Courtyard\nsummary: A yard\ncity: Berlin\naddress: Lindenweg 7\n---\nBody.\n",
    "venues/courtyard/ar.md": "---\ntitle: الفناء\nsummary: فناء\ncity: برلين\naddress: Lindenweg 7\n---\nنص.\n",
    "organizers/lindenhof/organizer.yml": "email: hello@lindenhof.example\nwebsite: https://lindenhof.example\n",
    "organizers/lindenhof/en.md": "---\ntitle: Lindenhof\nsummary: A house\n---\nBody.\n",
    "organizers/lindenhof/ar.md": "---\ntitle: ليندنهوف\nsummary: دار\n---\nنص.\n",
    "news/spring/news.yml": "date: 2026-11-02\nevent: jazz\n",
    "news/spring/en.md": "---\ntitle: Spring\nsummary: News\n---\nBody.\n",
    "news/spring/ar.md": "---\ntitle: الربيع\nsummary: خبر\n---\nنص.\n",
    "pages/imprint/page.yml": "order: 10\nmenu: footer\n",
    "pages/imprint/en.md": "---\ntitle: Imprint\nsummary: Who we are\n---\nBody.\n",
    "pages/imprint/ar.md": "---\ntitle: بيانات\nsummary: من نحن\n---\nنص.\n",
  ]
}
