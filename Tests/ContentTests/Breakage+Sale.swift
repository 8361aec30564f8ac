extension Breakage {
  private static let facts = "events/jazz/event.yml"
  private static let text = "events/jazz/en.md"
  private static let codes = "events/jazz/codes.yml"

  private static func added(_ text: String) -> Change { .replace("tickets:", text + "\ntickets:") }

  /// Of `codes.yml` with one code, whose keys these are.
  private static func code(_ keys: String) -> Change { .text("codes:\n  - {\(keys)}\n") }

  static let sale: [Breakage] = [
    Breakage(
      "a least number above the most", facts, .replace("max_per_order: 8", "max_per_order: 8\n    min_per_order: 9"),
      "content/events/jazz/event.yml:16:20: an order can't hold at least 9 and at most 8; change one"),
    Breakage(
      "a limit of persons that lets nobody in", facts, added("max_per_person: 0"),
      "content/events/jazz/event.yml:11:17: `max_per_person` has to be a whole number from 1 to 1000"),
    Breakage(
      "a suggested price below the least", facts,
      .replace("price: 24.00", "price: {min: 5.00, suggested: 4.00}"),
      "content/events/jazz/event.yml:13:12: `suggested` lies between `min` and `max`; change one of them"),
    Breakage(
      "a least price above the most", facts,
      .replace("price: 24.00", "price: {min: 5.00, suggested: 5.00, max: 4.00}"),
      "content/events/jazz/event.yml:13:12: `suggested` lies between `min` and `max`; change one of them"),
    Breakage(
      "a chosen price without a least one", facts, .replace("price: 24.00", "price: {suggested: 4.00}"),
      "content/events/jazz/event.yml:13:12: the key `min` is missing"),
    Breakage(
      "a price that no card can be charged with", facts,
      .replace(
        "currency: EUR\nimage: poster.svg\ntickets:\n  - id: standing\n    price: 24.00",
        "currency: MGA\nimage: poster.svg\ntickets:\n  - id: standing\n    price: 24.50"),
      "content/events/jazz/event.yml:13:12: `24.50` can't be charged in MGA; write a multiple of 1.00"),
    Breakage(
      "a tax that the site does not have", facts, .replace("price: 24.00", "price: 24.00\n    tax: reduced"),
      "content/events/jazz/event.yml:14:10: `site.yml` has no tax `reduced`; known are `none`"),
    Breakage(
      "a tax above everything", "site.yml", .replace("tags:", "taxes: {de: {percent: 119}}\ntags:"),
      "content/site.yml:10:23: `119` is no percentage; write one from 0 to 100 such as 19 or 8.875"),
    Breakage(
      "two taxes of one country", "site.yml",
      .replace("tags:", "taxes: {a: {percent: 7, countries: [DE]}, b: {percent: 19, countries: [DE]}}\ntags:"),
      "content/site.yml:10:72: `DE` has a tax already; keep one"),
    Breakage(
      "a tax of a country that is none", "site.yml",
      .replace("tags:", "taxes: {a: {percent: 7, countries: [UK]}}\ntags:"),
      "content/site.yml:10:37: `UK` is no country of ISO 3166; write one such as DE"),
    Breakage(
      "a code without a use", codes, code("code: EARLY"),
      "content/events/jazz/codes.yml:2:5: a code has a `percent`, an `amount` or tickets that it `unlocks`"),
    Breakage(
      "a code of two discounts", codes, code("code: EARLY, percent: 5, amount: 1.00"),
      "content/events/jazz/codes.yml:2:31: `percent` and `amount` can't stand together; keep one"),
    Breakage(
      "a code with umlauts", codes, code("code: FRÜH, percent: 5"),
      "content/events/jazz/codes.yml:2:12: a code has 3 to 32 letters A-Z, digits and hyphens"),
    Breakage(
      "a code for a ticket that is not there", codes, code("code: EARLY, percent: 5, tickets: [stading]"),
      "content/events/jazz/codes.yml:2:41: the event has no ticket `stading`, or it stands here twice; did you mean"
        + " `standing`?"),
    Breakage(
      "one code twice", codes,
      .text("codes:\n  - {code: EARLY, percent: 5}\n  - {code: early, percent: 6}\n"),
      "content/events/jazz/codes.yml:3:12: this code stands twice; capitals and small letters are the same"),
    Breakage(
      "a code that closes before it opens", codes,
      code("code: EARLY, percent: 5, opens: 2027-02-01 10:00, closes: 2027-01-01 10:00"),
      "content/events/jazz/codes.yml:2:64: the code closes before it opens"),
  ]
}
