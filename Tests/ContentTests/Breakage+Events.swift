extension Breakage {
  private static let facts = "events/jazz/event.yml"
  private static let text = "events/jazz/en.md"

  static let events: [Breakage] = [
    Breakage(
      "a misspelt key", facts, .replace("venue:", "vennue:"),
      "content/events/jazz/event.yml:6:1: the key `vennue` is unknown; did you mean `venue`?"),
    Breakage(
      "a misspelt key of a ticket", facts, .replace("max_per_order: 8", "max_per_oder: 8"),
      "content/events/jazz/event.yml:15:5: the key `max_per_oder` is unknown; did you mean `max_per_order`?"),
    Breakage(
      "a missing key", facts, .replace("category: music\n", ""),
      "content/events/jazz/event.yml:1:1: the key `category` is missing"),
    Breakage(
      "a key that stands twice", facts, .replace("category: music", "category: music\nstarts: 2027-06-12 20:00"),
      "content/events/jazz/event.yml:9:1: the key `starts` stands twice; keep one"),
    Breakage(
      "a time before the start that is none", facts, .replace("category: music", "category: music\nname_changes: soon"),
      "content/events/jazz/event.yml:9:15: `soon` is no time before the start; write hours or days, such as 24h or 3d, or"
        + " `never`"),
    Breakage(
      "a reminder in minutes", facts, .replace("category: music", "category: music\nreminder: 90m"),
      "content/events/jazz/event.yml:9:11: `90m` is no time before the start; write hours or days, such as 24h or 3d, or"
        + " `never`"),
    Breakage(
      "a reminder more than a year ahead", facts, .replace("category: music", "category: music\nreminder: 367d"),
      "content/events/jazz/event.yml:9:11: `367d` is no time before the start; write hours or days, such as 24h or 3d, or"
        + " `never`"),
    Breakage(
      "a status that is none", facts, .replace("status: scheduled", "status: canceled"),
      "content/events/jazz/event.yml:1:9: `canceled` is no status; did you mean `cancelled`?"),
    Breakage(
      "a day that does not exist", facts, .replace("starts: 2027-06-12 20:00", "starts: 2027-06-31 20:00"),
      "content/events/jazz/event.yml:2:9: `2027-06-31 20:00` is no date and time; write one such as 2027-06-12 20:00"),
    Breakage(
      "a date without a time", facts, .replace("ends: 2027-06-12 23:00", "ends: 2027-06-12"),
      "content/events/jazz/event.yml:3:7: `2027-06-12` is no date and time; write one such as 2027-06-12 20:00"),
    Breakage(
      "an end before the start", facts, .replace("ends: 2027-06-12 23:00", "ends: 2027-06-12 19:30"),
      "content/events/jazz/event.yml:3:7: the event ends before it starts"),
    Breakage(
      "doors after the start", facts, .replace("doors: 2027-06-12 19:00", "doors: 2027-06-12 20:30"),
      "content/events/jazz/event.yml:4:8: the doors open after the start"),
    Breakage(
      "a time that the clocks skip", facts, .replace("sales_open: 2026-09-01 10:00", "sales_open: 2026-03-29 02:30"),
      "content/events/jazz/event.yml:20:17: this time does not exist there: the clocks are put forward over it;"
        + " choose another"),
    Breakage(
      "a time zone that does not exist", facts, .replace("Europe/Berlin", "Europe/Berln"),
      "content/events/jazz/event.yml:5:11: there is no time zone `Europe/Berln`; did you mean `Europe/Berlin`?"),
    Breakage(
      "a time zone that leads out of the folder", facts, .replace("Europe/Berlin", "../../etc/passwd"),
      "content/events/jazz/event.yml:5:11: there is no time zone `../../etc/passwd`; write one such as Europe/Berlin"),
    Breakage(
      "a venue that does not exist", facts, .replace("venue: courtyard", "venue: courtyrad"),
      "content/events/jazz/event.yml:6:8: there is no venue `courtyrad`; did you mean `courtyard`?"),
    Breakage(
      "an organizer that does not exist", facts, .replace("organizer: lindenhof", "organizer: nobody"),
      "content/events/jazz/event.yml:7:12: there is no organizer `nobody`; known are `lindenhof`"),
    Breakage(
      "a category that is none", facts, .replace("category: music", "category: musik"),
      "content/events/jazz/event.yml:8:11: `musik` is no category; did you mean `music`?"),
    Breakage(
      "a currency that is none", facts, .replace("currency: EUR", "currency: EURO"),
      "content/events/jazz/event.yml:9:11: `EURO` is no currency of ISO 4217; did you mean `EUR`?"),
    Breakage(
      "an image that is not there", facts, .replace("image: poster.svg", "image: postr.svg"),
      "content/events/jazz/event.yml:10:8: there is no image `postr.svg` in this folder; did you mean `poster.svg`?"),
    Breakage(
      "an image in another folder", facts, .replace("image: poster.svg", "image: ../poster.svg"),
      "content/events/jazz/event.yml:10:8: `../poster.svg` is no image in the event's folder; write a file name such as"
        + " poster.svg (svg, png, jpg, webp, avif)"),
    Breakage(
      "a performer of no kind", facts,
      .replace("tickets:", "performers:\n  - {id: duo, name: Zwischenstock, kind: band}\ntickets:"),
      "content/events/jazz/event.yml:12:42: `band` is no kind; known are `person`, `group`"),
    Breakage(
      "a performer without a name", facts,
      .replace("tickets:", "performers:\n  - {id: duo, kind: group}\ntickets:"),
      "content/events/jazz/event.yml:12:5: the key `name` is missing"),
    Breakage(
      "a performer that stands twice", facts,
      .replace(
        "tickets:",
        "performers:\n  - {id: duo, name: A, kind: group}\n  - {id: duo, name: B, kind: group}\ntickets:"),
      "content/events/jazz/event.yml:13:10: the performer `duo` stands twice; keep one"),
    Breakage(
      "a performer whose website is a script", facts,
      .replace("tickets:", "performers:\n  - {id: duo, name: A, kind: group, website: 'javascript:x'}\ntickets:"),
      "content/events/jazz/event.yml:12:46: `website` has to be an address such as https://lindenhof.example"),
    Breakage(
      "no performers under the key", facts, .replace("tickets:", "performers: []\ntickets:"),
      "content/events/jazz/event.yml:11:13: an event has 1 to 100 performers, or no such key"),
    Breakage(
      "a name for a performer that the event does not have", text,
      .replace("tickets:", "performers: {duo: Zwischenstock}\ntickets:"),
      "content/events/jazz/en.md:5:1: `performers` names people that the event's facts do not have; remove it"),
    Breakage(
      "a price without its decimals", facts, .replace("price: 24.00", "price: 24.0"),
      "content/events/jazz/event.yml:13:12: `24.0` is no price in EUR; write it with exactly 2 decimals, such as 24.00"),
    Breakage(
      "a price that is a word", facts, .replace("price: 14.00", "price: free"),
      "content/events/jazz/event.yml:17:12: `free` is no price in EUR; write it with exactly 2 decimals, such as 24.00"),
    Breakage(
      "a price below nothing", facts, .replace("price: 14.00", "price: -14.00"),
      "content/events/jazz/event.yml:17:12: `-14.00` is no price in EUR; write it with exactly 2 decimals, such as 24.00"
    ),
    Breakage(
      "a quota that is no number", facts, .replace("quota: 180", "quota: many"),
      "content/events/jazz/event.yml:14:12: `quota` has to be a whole number from 0 to 1000000"),
    Breakage(
      "an order that may hold no ticket", facts, .replace("max_per_order: 8", "max_per_order: 0"),
      "content/events/jazz/event.yml:15:20: `max_per_order` has to be a whole number from 1 to 100"),
    Breakage(
      "a ticket id that stands twice", facts, .replace("id: reduced", "id: standing"),
      "content/events/jazz/event.yml:16:9: the ticket id `standing` stands twice; give each kind its own"),
    Breakage(
      "sales that close after the event", facts,
      .replace("sales_close: 2027-06-12 19:00", "sales_close: 2027-06-13 01:00"),
      "content/events/jazz/event.yml:21:18: sales close after the event has ended"),
    Breakage(
      "sales that open when they are closed", facts,
      .replace("sales_open: 2026-09-01 10:00", "sales_open: 2027-06-12 19:00"),
      "content/events/jazz/event.yml:20:17: sales open when they are already closed"),
    Breakage(
      "an alias", facts, .replace("starts: 2027-06-12 20:00", "starts: &when 2027-06-12 20:00"),
      "content/events/jazz/event.yml:2:9: anchors and aliases (`&` and `*`) are not taken; write the value out in each"
        + " place"),
    Breakage(
      "a tab", facts, .replace("  - id: standing", "\t- id: standing"),
      "content/events/jazz/event.yml:12:1: a tab can't indent YAML; use spaces"),
    Breakage(
      "a list in place of a text", facts, .replace("venue: courtyard", "venue: [courtyard]"),
      "content/events/jazz/event.yml:6:8: `venue` has to be a text"),
    Breakage(
      "a missing title", text, .replace("title: Jazz\n", ""),
      "content/events/jazz/en.md:2:1: the key `title` is missing"),
    Breakage(
      "an empty title", text, .replace("title: Jazz", "title: \"\""),
      "content/events/jazz/en.md:2:8: `title` is empty; write a text"),
    Breakage(
      "a title that is nothing", text, .replace("title: Jazz", "title:"),
      "content/events/jazz/en.md:2:7: `title` is empty; write a text"),
    Breakage(
      "a colon in a text without quotes", text, .replace("title: Jazz", "title: Jazz: live"),
      "content/events/jazz/en.md:2:12: a colon and a space inside a text need quotes around the whole text"),
    Breakage(
      "a quote that is not closed", text, .replace("title: Jazz", "title: \"Jazz"),
      "content/events/jazz/en.md:2:8: the quote that opens here is not closed in this line"),
    Breakage(
      "a key without a colon", text, .replace("title: Jazz", "title Jazz"),
      "content/events/jazz/en.md:2:1: a key needs a colon and a space behind it"),
    Breakage(
      "a title of two lines", text, .replace("title: Jazz", "title: |\n  Jazz\n  Night"),
      "content/events/jazz/en.md:2:8: `title` has to be a text in one line"),
    Breakage(
      "a ticket without a name", text, .replace("  reduced: Reduced\n", ""),
      "content/events/jazz/en.md:5:1: the ticket `reduced` has no name here"),
    Breakage(
      "a name for no ticket", text, .replace("  reduced: Reduced", "  reduced: Reduced\n  seated: Seat"),
      "content/events/jazz/en.md:8:3: the key `seated` is unknown; known are `reduced`, `standing`"),
    Breakage(
      "no front matter", text, .text("Just text.\n"),
      "content/events/jazz/en.md:1:1: the file has no front matter; begin it with a line of `---`, the keys, and another"
        + " line of `---`"),
    Breakage(
      "a front matter without an end", text, .text("---\ntitle: Jazz\n\nBody.\n"),
      "content/events/jazz/en.md:1:1: the front matter that begins here has no end; add a line of `---`"),
    Breakage(
      "an empty front matter", text, .text("---\n---\nBody.\n"),
      "content/events/jazz/en.md:2:1: there are no keys here"),
    Breakage(
      "bytes that are not UTF-8", text, .bytes(Array("---\ntitle: J".utf8) + [0xE4] + Array("zz\n---\n".utf8)),
      "content/events/jazz/en.md:2:9: the bytes here are not UTF-8; save the file as UTF-8"),
    Breakage(
      "a control character", text, .replace("title: Jazz", "title: Ja\u{7}zz"),
      "content/events/jazz/en.md:2:10: a control character is not taken here; remove it"),
    Breakage(
      "a missing locale", "events/jazz/ar.md", .remove,
      "content/events/jazz/ar.md:1:1: the text in `ar` is missing; add this file"),
  ]
}
