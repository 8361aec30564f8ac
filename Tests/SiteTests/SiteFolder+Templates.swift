extension SiteFolder {
  /// Small enough to be read at once, and with every value that a page can have in one of them.
  static let templates: [String: String] = [
    "layouts/base.html": """
    <!doctype html>
    <html lang="{{ locale }}" dir="{{ dir }}">
    <head>
    <title>{{ page.title }}</title>
    <meta name="description" content="{{ page.description }}">
    {{ if page.robots }}
    <meta name="robots" content="{{ page.robots }}">
    {{ end }}
    {{ if page.canonical }}
    <link rel="canonical" href="{{ page.canonical }}">
    {{ for other in page.alternates }}
    <link rel="alternate" hreflang="{{ other.locale }}" href="{{ other.url }}">
    {{ end }}
    <link rel="alternate" hreflang="x-default" href="{{ page.x_default }}">
    {{ end }}
    {{ style "site.css" }}
    </head>
    <body>
    {{ if site.sandbox }}
    <p>SANDBOX</p>
    {{ end }}
    {{ for item in menu }}
    <a href="{{ item.path }}"{{ if item.path == page.path }} aria-current="page"{{ end }}>{{ item.title }}</a>
    {{ end }}
    {{ block main }}{{ end }}
    {{ for item in footer_menu }}
    <a href="{{ item.path }}">{{ item.title }}</a>
    {{ end }}
    </body>
    </html>

    """,
    "partials/card.html": """
    <li>{{ card.id }}|{{ card.title }}|{{ card.state }}|{{ if card.is_free }}{{ t "price.free" }}{{ else }}{{ card.price }}{{ end }}|{{ card.path }}</li>

    """,
    "pages/event.html": """
    {{ layout "layouts/base.html" }}
    {{ block main }}
    <h1>{{ event.title }}</h1>
    <p>{{ event.summary }}</p>
    {{ if event.image }}
    <img src="{{ event.image.src }}" alt="{{ event.image_alt }}">
    {{ end }}
    <time datetime="{{ event.starts_iso }}">{{ event.date }}</time> {{ event.doors }} {{ event.category.name }}
    <a href="{{ event.venue.path }}">{{ event.venue.title }}, {{ event.venue.address }}, {{ event.venue.city }}</a>
    <a href="{{ event.organizer.path }}">{{ event.organizer.title }}</a>
    {{ for tag in event.tags }}
    <a href="{{ tag.path }}">{{ tag.name }}</a>
    {{ end }}
    {{ for date in event.dates }}
    <h2>{{ date.event_id }} {{ date.date }}</h2>
    {{ for ticket in date.tickets }}
    <li>{{ ticket.id }}|{{ ticket.name }}|{{ ticket.price }}|{{ ticket.max }}|{{ ticket.state }}</li>
    {{ end }}
    {{ end }}
    {{ if event.buyable }}
    <form action="{{ checkout_action }}"></form>
    {{ end }}
    <script type="application/ld+json">{{ event.json_ld }}</script>
    {{ event.body }}
    {{ end }}

    """,
    "pages/home.html": list("upcoming"),
    "pages/events.html": list("cards", after: "{{ if pager }}{{ pager.number }}/{{ pager.total }}{{ end }}"),
    "pages/terms.html": plain(
      "{{ for item in terms }}<a href=\"{{ item.path }}\">{{ item.name }} {{ item.count }}</a>{{ end }}"),
    "pages/calendar.html": plain(
      "{{ month.name }}{{ for week in weeks }}{{ for day in week.days }}{{ for item in day.events }}{{ item.title }}{{ end }}{{ end }}{{ end }}"
    ),
    "pages/venues.html": plain("{{ for item in venues }}<a href=\"{{ item.path }}\">{{ item.title }}</a>{{ end }}"),
    "pages/redirect.html": "<a href=\"{{ target.path }}\">{{ target.title }}</a>",
    "pages/search.html": plain("{{ index_url }}"),
    "pages/venue.html": list("cards"),
    "pages/organizer.html": list("cards"),
    "pages/news.html": """
    {{ layout "layouts/base.html" }}
    {{ block main }}
    {{ for post in posts }}
    <a href="{{ post.path }}">{{ post.title }}</a> {{ post.date }} {{ post.date_iso }}
    {{ end }}
    {{ end }}

    """,
    "pages/post.html": plain("{{ post.body }}{{ if event }}{{ event.path }}{{ end }}"),
    "pages/page.html": plain("{{ content.body }}"),
    "pages/scan.html": plain("{{ validate_action }}"),
    "pages/404.html": plain("404"),
    "pages/root.html": "{{ for item in languages }}<a href=\"{{ item.path }}\">{{ item.name }}</a>{{ end }}\n",
    "functions/checkout.html": plain("{{ total }}"),
    "assets/site.css": "body{}",
    "assets/availability.js": "0",
    "strings/en.yml": strings("en"),
    "strings/ar.yml": strings("ar"),
  ]

  private static func plain(_ main: String) -> String {
    "{{ layout \"layouts/base.html\" }}\n{{ block main }}\n\(main)\n{{ end }}\n"
  }

  private static func list(_ name: String, after: String = "") -> String {
    plain("{{ for item in \(name) }}\n{{ include \"partials/card.html\" card=item }}\n{{ end }}\(after)")
  }

  private static func strings(_ locale: String) -> String {
    let plural =
      locale == "ar"
      ? ["zero", "one", "two", "few", "many", "other"].map { "    \($0): \"{count} ar\"\n" }.joined()
      : "    one: \"{count} ticket\"\n    other: \"{count} tickets\"\n"
    let kinds =
      ["events", "archive", "cities", "categories", "tags", "venues", "news", "search", "offline"].map {
        "  \($0): {title: \(locale) \($0), description: all}"
      } + ["city", "category", "tag", "calendar"].map { "  \($0): {title: \"{name}\", description: \"{name}\"}" }
    return """
      count:
        tickets:
      \(plural)pager: {title: "{title} {number}"}
      gate: {title: \(locale) gate, description: \(locale) check tickets}
      price: {free: \(locale) free}
      pages:
        not_found: {title: \(locale) not found}
        error: {title: \(locale) error}
      \(kinds.joined(separator: "\n"))
      category: {music: Music, film: Film, stage: Stage, workshop: Workshop, talk: Talk, outdoors: Outdoors, food: Food}

      """
  }
}
