extension SiteFolder {
  static let content: [String: String] = [
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
    names:
      en: Lantern & Linden
      ar: الفانوس
    tags:
      outside: {en: Outside, ar: في الهواء}
      late: {en: Late, ar: متأخر}

    """,
    "events/jazz/event.yml": """
    starts: 2027-06-12 20:00
    ends: 2027-06-12 23:00
    doors: 2027-06-12 19:00
    timezone: Europe/Berlin
    venue: courtyard
    organizer: lindenhof
    category: music
    currency: EUR
    image: poster.svg
    tags: [late, outside]
    performers:
      - {id: brandau, name: Nele Brandau, kind: person}
      - {id: zwischenstock, name: Zwischen & Stock, kind: group, website: https://zwischenstock.example}
    tickets:
      - id: standing
        price: 24.00
        quota: 180
        max_per_order: 8
      - id: seated
        price: 34.00
        quota: 0

    """,
    "events/jazz/poster.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"/>",
    "events/jazz/en.md": """
    ---
    title: "Jazz <b>& Blues</b>"
    summary: 'He said "no"'
    image_alt: A tree
    tickets: {standing: Standing, seated: Seated}
    ---
    Under the [tree](/en/venues/courtyard).

    <script>alert(1)</script>

    """,
    "events/jazz/ar.md": """
    ---
    title: جاز في الفناء
    summary: أمسية
    image_alt: شجرة
    tickets: {standing: وقوفًا, seated: جلوسًا}
    performers: {brandau: نيلي برانداو}
    ---
    تحت الشجرة.

    """,
    "events/walks/event.yml": """
    dates:
      - {id: first, starts: 2027-05-01 10:00, ends: 2027-05-01 12:00}
      - {id: second, starts: 2027-06-05 10:00, ends: 2027-06-05 12:00, doors: 2027-06-05 09:30}
    timezone: Europe/Berlin
    venue: courtyard
    organizer: lindenhof
    category: outdoors
    currency: EUR
    tags: [outside]
    tickets: [{id: one, price: 5.00, quota: 10}]

    """,
    "events/walks/en.md": article("Walks", "slug: city-walks\naliases: [/old/walks]\ntickets: {one: Place}\n"),
    "events/walks/ar.md": article("جولات", "tickets: {one: مكان}\n"),
    "events/readings/event.yml": """
    starts: 2025-10-18 19:00
    ends: 2025-10-18 21:00
    timezone: Europe/Berlin
    venue: courtyard
    organizer: lindenhof
    category: talk
    currency: EUR
    image: poster.svg
    tickets: [{id: one, price: 0.00, quota: 10}]

    """,
    "events/readings/poster.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"><g/></svg>",
    "events/readings/en.md": article("Readings", "image_alt: Books\ntickets: {one: Seat}\n"),
    "events/readings/ar.md": article("قراءات", "image_alt: كتب\ntickets: {one: مقعد}\n"),
    "venues/courtyard/venue.yml": "country: DE\ntimezone: Europe/Berlin\nlatitude: 52.49\nlongitude: 13.42\n",
    "venues/courtyard/en.md": article("Courtyard", "city: Berlin\naddress: Lindenweg 7\n"),
    "venues/courtyard/ar.md": article("الفناء", "city: برلين\naddress: Lindenweg 7\n"),
    "organizers/lindenhof/organizer.yml": "email: hello@lindenhof.example\nwebsite: https://lindenhof.example\n",
    "organizers/lindenhof/en.md": article("Lindenhof"),
    "organizers/lindenhof/ar.md": article("ليندنهوف"),
    "news/spring/news.yml": "date: 2026-11-02\nevent: jazz\n",
    "news/spring/en.md": article("Spring"),
    "news/spring/ar.md": article("الربيع"),
    "pages/about/page.yml": "order: 10\nmenu: main\n",
    "pages/about/en.md": article("About"),
    "pages/about/ar.md": article("عنا"),
    "pages/imprint/page.yml": "order: 10\nmenu: footer\n",
    "pages/imprint/en.md": article("Imprint"),
    "pages/imprint/ar.md": article("بيانات"),
  ]

  private static func article(_ title: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\nsummary: \(title)\n\(more)---\n\(title).\n"
  }
}
