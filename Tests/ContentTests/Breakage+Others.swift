extension Breakage {
  static let others: [Breakage] = [
    Breakage(
      "a text of a locale that the site does not have", "events/jazz/pt.md", .text(ContentFolder.eventText),
      "content/events/jazz/pt.md:1:1: nothing reads this file; known are `en.md`, `ar.md`, `event.yml`"),
    Breakage(
      "a folder that nobody reads", "event/jazz/event.yml", .text(""),
      "content/event:1:1: nothing reads this folder; did you mean `events`?"),
    Breakage(
      "a file in place of a folder", "news/summer.md", .text(""),
      "content/news/summer.md:1:1: nothing reads this file; news are folders with a `news.yml`"),
    Breakage(
      "a folder name that can't be an id", "pages/Über uns/page.yml", .text(""),
      "content/pages/Über uns:1:1: `Über uns` can't be an id; use lower-case letters a-z, digits and hyphens"),
    Breakage(
      "a missing file of facts", "pages/imprint/page.yml", .remove,
      "content/pages/imprint/page.yml:1:1: the file with the facts is missing"),
    Breakage(
      "an empty file of facts", "pages/imprint/page.yml", .text("# nothing\n"),
      "content/pages/imprint/page.yml:1:1: there are no keys here"),
    Breakage(
      "a second document", "pages/imprint/page.yml", .text("order: 10\nmenu: main\n---\norder: 11\n"),
      "content/pages/imprint/page.yml:3:1: a second document begins here; one file holds one"),
    Breakage(
      "a list in place of keys", "pages/imprint/page.yml", .text("- order\n"),
      "content/pages/imprint/page.yml:1:1: keys with values are expected here, as in `key: value`"),
    Breakage(
      "a menu that is none", "pages/imprint/page.yml", .replace("footer", "foot"),
      "content/pages/imprint/page.yml:2:7: `foot` is no menu; known are `main`, `footer`"),
    Breakage(
      "a country that is none", "venues/courtyard/venue.yml", .replace("DE", "GER"),
      "content/venues/courtyard/venue.yml:1:10: `GER` is no country code of ISO 3166; write two capitals such as DE"),
    Breakage(
      "a latitude beyond the pole", "venues/courtyard/venue.yml", .replace("52.49", "152.49"),
      "content/venues/courtyard/venue.yml:3:11: `latitude` has to be a number of degrees from -90 to 90, such as 52.49"),
    Breakage(
      "a venue without a city", "venues/courtyard/ar.md", .replace("city: برلين\n", ""),
      "content/venues/courtyard/ar.md:2:1: the key `city` is missing"),
    Breakage(
      "a mail address that is none", "organizers/lindenhof/organizer.yml", .replace("hello@", ""),
      "content/organizers/lindenhof/organizer.yml:1:8: `email` has to be a mail address such as hello@lindenhof.example"
    ),
    Breakage(
      "a website that runs code", "organizers/lindenhof/organizer.yml", .replace("https:", "javascript:"),
      "content/organizers/lindenhof/organizer.yml:2:10: `website` has to be an address such as"
        + " https://lindenhof.example"),
    Breakage(
      "news of an event that does not exist", "news/spring/news.yml", .replace("jazz", "jaz"),
      "content/news/spring/news.yml:2:8: there is no event `jaz`; did you mean `jazz`?"),
    Breakage(
      "a date with a time", "news/spring/news.yml", .replace("2026-11-02", "2026-11-02 10:00"),
      "content/news/spring/news.yml:1:7: `2026-11-02 10:00` is no date; write one such as 2026-11-02"),
    Breakage(
      "a tagline without a locale", "site.yml", .replace("  ar: حفلات\n", ""),
      "content/site.yml:7:1: `tagline` has no text in `ar`"),
    Breakage(
      "a base address with a slash at its end", "site.yml", .replace("tickets.example\n", "tickets.example/\n"),
      "content/site.yml:3:11: `base_url` has to be an address such as https://tickets.example, with nothing behind"
        + " the host"),
    Breakage(
      "a default locale that the site does not have", "site.yml", .replace("default_locale: en", "default_locale: de"),
      "content/site.yml:4:17: `de` is none of the site's locales; known are `en`, `ar`"),
    Breakage(
      "a locale that stands twice", "site.yml", .replace("[en, ar]", "[en, ar, en]"),
      "content/site.yml:5:19: the locale `en` stands twice; keep one"),
    Breakage(
      "facts that are too large", "pages/imprint/page.yml", .bytes(Array(repeating: 0x20, count: (1 << 20) + 1)),
      "content/pages/imprint/page.yml:1:1: the file is larger than 1 MiB; make it smaller"),
    Breakage(
      "a text that is too large", "pages/imprint/en.md", .bytes(Array(repeating: 0x20, count: (5 << 20) + 1)),
      "content/pages/imprint/en.md:1:1: the file is larger than 5 MiB; make it smaller"),
    Breakage(
      "a front matter that is too large", "pages/imprint/en.md",
      .text("---\ntitle: Imprint\nsummary: \"" + String(repeating: "x", count: 1 << 20) + "\"\n---\nBody.\n"),
      "content/pages/imprint/en.md:1:1: the front matter is larger than 1 MiB; make it smaller"),
    Breakage(
      "a body that is too large", "pages/imprint/en.md",
      .text("---\ntitle: Imprint\nsummary: Who we are\n---\n" + String(repeating: "words\n", count: 700_000)),
      "content/pages/imprint/en.md:5:1: the body is larger than 4 MiB; make it smaller"),
    Breakage(
      "a symbolic link out of the folder", "pages/imprint/en.md", .link(to: "/etc/passwd"),
      "content/pages/imprint/en.md:1:1: the symbolic link leads out of the folder `content`; put the file itself here"),
    Breakage(
      "a symbolic link to nothing", "pages/imprint/en.md", .link(to: "nothing.md"),
      "content/pages/imprint/en.md:1:1: the symbolic link leads nowhere; remove it"),
    Breakage(
      "a summary that is too long", "pages/imprint/en.md",
      .replace("summary: Who we are", "summary: " + String(repeating: "word ", count: 40)),
      "content/pages/imprint/en.md:3:10: warning: the summary has 199 characters; shorten it to 160"),
    Breakage(
      "a text without a body", "pages/imprint/en.md", .replace("Body.\n", ""),
      "content/pages/imprint/en.md:5:1: warning: the text has no body"),
  ]
}
