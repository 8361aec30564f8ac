import Templates

/// What the values of templates are made of. `docs/templates.md` tells designers the same.
enum Shapes {
  static let link = Shape("link", [("title", .text), ("path", .text)])
  static let languageChoice = Shape(
    "language", [("locale", .text), ("name", .text), ("dir", .text), ("path", .text)])
  static let term = Shape("term", [("name", .text), ("path", .text), ("count", .number)])
  static let site = Shape(
    "site", [("name", .text), ("tagline", .text), ("base_url", .text), ("sandbox", .flag), ("email", .text)])
  static let feeds = Shape(
    "feeds", [("events_atom", .text), ("events_rss", .text), ("events_ics", .text), ("news_atom", .text)])
  static let constants = Shape(
    "constants",
    [
      ("locale", .text), ("dir", .text), ("language", .text), ("site", .record(site)), ("home_path", .text),
      ("events_path", .text), ("archive_path", .text), ("calendar_path", .text), ("venues_path", .text),
      ("news_path", .text), ("search_path", .text), ("scan_path", .text), ("offline_path", .text),
      ("manifest_path", .text), ("cities_path", .text), ("categories_path", .text), ("tags_path", .text),
      ("menu", .list(.record(link))), ("footer_menu", .list(.record(link))),
      ("languages", .list(.record(languageChoice))), ("feeds", .record(feeds)), ("months", .list(.record(term))),
      ("cities", .list(.record(term))), ("categories", .list(.record(term))), ("tags", .list(.record(term))),
      ("checkout_action", .text),
    ])

  static let alternate = Shape(
    "alternate",
    [("locale", .text), ("name", .text), ("dir", .text), ("url", .text), ("path", .text), ("current", .flag)])
  static let pageImage = Shape("page.image", [("url", .text), ("width", .number), ("height", .number), ("alt", .text)])
  static let page = Shape(
    "page",
    [
      ("kind", .text), ("title", .text), ("description", .text), ("path", .text), ("canonical", .text),
      ("robots", .text), ("x_default", .text), ("alternates", .list(.record(alternate))), ("content_locale", .text),
      ("content_dir", .text), ("image", .optional(.record(pageImage))),
    ])

  static let image = Shape(
    "image",
    [("src", .text), ("width", .number), ("height", .number), ("srcset", .text), ("webp", .text), ("avif", .text)])
  static let card = Shape(
    "card",
    [
      ("id", .text), ("title", .text), ("summary", .text), ("path", .text), ("image", .optional(.record(image))),
      ("image_alt", .text), ("date", .text), ("starts_iso", .text), ("venue", .text), ("city", .text),
      ("category", .text), ("price", .text), ("is_free", .flag), ("has_range", .flag), ("state", .text),
      ("opens", .text), ("content_locale", .text), ("content_dir", .text),
    ])
  static let cards = ValueType.list(.record(card))
  static let pager = Shape("pager", [("number", .number), ("total", .number), ("previous", .text), ("next", .text)])
  static let list = Shape("list", [("kind", .text), ("name", .text), ("feed", .text)])

  static let postCard = Shape(
    "post",
    [
      ("title", .text), ("summary", .text), ("path", .text), ("date", .text), ("date_iso", .text),
      ("content_locale", .text), ("content_dir", .text),
    ])
  static let post = Shape(
    "post",
    [
      ("title", .text), ("summary", .text), ("body", .html), ("path", .text), ("date", .text), ("date_iso", .text),
      ("content_locale", .text), ("content_dir", .text),
    ])

  static let ticket = Shape(
    "ticket",
    [
      ("id", .text), ("name", .text), ("price", .text), ("minor_units", .number), ("is_free", .flag), ("state", .text),
      ("opens", .text), ("min", .number), ("max", .number), ("quota", .number), ("is_choosable", .flag),
      ("price_min", .text), ("price_max", .text), ("price_value", .text), ("tax", .text), ("has_tax_on_top", .flag),
    ])
  static let fee = Shape("fee", [("name", .text), ("amount", .text), ("percent", .text), ("per", .text)])
  static let date = Shape(
    "date",
    [
      ("id", .text), ("event_id", .text), ("date", .text), ("starts_iso", .text), ("zone", .text), ("doors", .text),
      ("is_past", .flag), ("tickets", .list(.record(ticket))), ("fees", .list(.record(fee))), ("has_codes", .flag),
      ("order_max", .number), ("person_max", .number),
    ])
  static let category = Shape("category", [("id", .text), ("name", .text), ("path", .text)])
  static let namedPath = Shape("tag", [("name", .text), ("path", .text)])
  static let eventVenue = Shape(
    "event.venue",
    [("title", .text), ("path", .text), ("city", .text), ("city_path", .text), ("address", .text), ("country", .text)])
  static let performer = Shape("performer", [("name", .text), ("kind", .text), ("website", .text)])
  static let event = Shape(
    "event",
    [
      ("id", .text), ("title", .text), ("summary", .text), ("body", .html), ("image", .optional(.record(image))),
      ("image_alt", .text), ("status", .text), ("is_past", .flag), ("is_series", .flag), ("buyable", .flag),
      ("category", .record(category)), ("tags", .list(.record(namedPath))), ("venue", .record(eventVenue)),
      ("organizer", .record(link)), ("performers", .list(.record(performer))), ("date", .text), ("starts_iso", .text),
      ("ends_iso", .text), ("zone", .text),
      ("doors", .text), ("dates", .list(.record(date))), ("ics_path", .text), ("json_ld", .json),
    ])

  static let venue = Shape(
    "venue",
    [
      ("title", .text), ("summary", .text), ("body", .html), ("city", .text), ("city_path", .text), ("address", .text),
      ("country", .text), ("latitude", .text), ("longitude", .text), ("map_url", .text),
    ])
  static let venueLine = Shape(
    "venue", [("title", .text), ("path", .text), ("city", .text), ("country", .text), ("summary", .text)])
  static let organizer = Shape(
    "organizer", [("title", .text), ("summary", .text), ("body", .html), ("email", .text), ("website", .text)])
  static let content = Shape("content", [("title", .text), ("summary", .text), ("body", .html)])

  static let monthLink = Shape("month link", [("name", .text), ("path", .text)])
  static let month = Shape(
    "month",
    [
      ("name", .text), ("previous", .optional(.record(monthLink))), ("next", .optional(.record(monthLink))),
      ("is_empty", .flag),
    ])
  static let weekday = Shape("weekday", [("name", .text), ("short", .text)])
  static let dayEvent = Shape("day event", [("title", .text), ("path", .text), ("time", .text)])
  static let day = Shape(
    "day",
    [
      ("day", .text), ("iso", .text), ("date", .text), ("is_outside", .flag),
      ("events", .list(.record(dayEvent))),
    ])
  static let week = Shape("week", [("days", .list(.record(day)))])
  static let scanner = Shape("scanner", [("decoder", .text), ("manifest_path", .text), ("is_entrance", .flag)])
  static let target = Shape("target", [("path", .text), ("url", .text), ("title", .text)])
}
