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
    <link rel="stylesheet" href="{{ css_url }}">
    </head>
    <body>
    {{ if site.sandbox }}
    <p>SANDBOX</p>
    {{ end }}
    {{ for item in menu }}
    <a href="{{ item.path }}"{{ if item.current }} aria-current="page"{{ end }}>{{ item.title }}</a>
    {{ end }}
    {{ block main }}{{ end }}
    {{ for item in footer_menu }}
    <a href="{{ item.path }}">{{ item.title }}</a>
    {{ end }}
    </body>
    </html>

    """,
    "partials/card.html": """
    <li>{{ card.id }}|{{ card.title }}|{{ card.state }}|{{ card.state_text }}|{{ card.from_price }}|{{ card.path }}</li>

    """,
    "pages/event.html": """
    {{ layout "layouts/base.html" }}
    {{ block main }}
    <h1>{{ event.title }}</h1>
    <p>{{ event.summary }}</p>
    <img src="{{ event.image }}" alt="{{ event.image_alt }}">
    <time datetime="{{ event.starts_iso }}">{{ event.date }}</time> {{ event.doors }} {{ event.category }}
    <a href="{{ event.venue.path }}">{{ event.venue.title }}, {{ event.venue.address }}, {{ event.venue.city }}</a>
    <a href="{{ event.organizer.path }}">{{ event.organizer.title }}</a>
    {{ for ticket in tickets }}
    <li>{{ ticket.id }}|{{ ticket.name }}|{{ ticket.price }}|{{ ticket.max }}|{{ ticket.state_text }}</li>
    {{ end }}
    {{ if event.buyable }}
    <form action="{{ checkout_action }}"></form>
    {{ end }}
    <script type="application/ld+json">{{ event.json_ld }}</script>
    {{ event.body }}
    {{ end }}

    """,
    "pages/home.html": list("upcoming"),
    "pages/events.html": """
    {{ layout "layouts/base.html" }}
    {{ block main }}
    {{ for item in upcoming }}
    {{ include "partials/card.html" card=item }}
    {{ end }}
    <hr>
    {{ for item in past }}
    {{ include "partials/card.html" card=item }}
    {{ end }}
    {{ end }}

    """,
    "pages/venue.html": list("events"),
    "pages/organizer.html": list("events"),
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

  private static func list(_ name: String) -> String {
    plain("{{ for item in \(name) }}\n{{ include \"partials/card.html\" card=item }}\n{{ end }}")
  }

  private static func strings(_ locale: String) -> String {
    let plural =
      locale == "ar"
      ? ["zero", "one", "two", "few", "many", "other"].map { "    \($0): \"{count} ar\"\n" }.joined()
      : "    one: \"{count} ticket\"\n    other: \"{count} tickets\"\n"
    return """
      count:
        tickets:
      \(plural)events: {title: \(locale) events, description: \(locale) all events}
      news: {title: \(locale) news, description: \(locale) all news}
      gate: {title: \(locale) gate, description: \(locale) check tickets}
      not_found: {title: \(locale) not found}
      price: {free: \(locale) free, from: "\(locale) from {price}"}
      event:
        date_zone: "{date} ({zone})"
        ticket_state: {on_sale: there, sold_out: gone, not_yet: "from {date}", closed: closed}
      state: {on_sale: on sale, free: free, sold_out: gone, not_yet: "from {date}", past: over, cancelled: off, closed: closed}
      category: {music: Music, film: Film, stage: Stage, workshop: Workshop, talk: Talk, outdoors: Outdoors, food: Food}

      """
  }
}
