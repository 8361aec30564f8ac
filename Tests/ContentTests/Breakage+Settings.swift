extension Breakage {
  private static func added(_ text: String) -> Change { .replace("mail_from:", text + "\nmail_from:") }

  static let settings: [Breakage] = [
    Breakage(
      "no settings", "site.yml", .remove,
      "content/site.yml:1:1: the file is missing; it holds the site's name and locales"),
    Breakage(
      "settings that are no mapping", "site.yml", .text("- name\n"),
      "content/site.yml:1:1: keys with values are expected here, as in `key: value`"),
    Breakage(
      "an organizer of the site that does not exist", "site.yml",
      .replace("organizer: lindenhof", "organizer: lindenhoff"),
      "content/site.yml:2:12: there is no organizer `lindenhoff`; did you mean `lindenhof`?"),
    Breakage(
      "a locale that is no language tag", "site.yml", .replace("[en, ar]", "[en, ar, EN]"),
      "content/site.yml:5:19: `EN` is no language tag; write one such as `en` or `ar`"),
    Breakage(
      "a way with missing texts that is none", "site.yml", added("missing_texts: hide"),
      "content/site.yml:6:16: `hide` is no missing_texts; known are `error`, `show`, `leave_out`"),
    Breakage(
      "a fallback that the site does not have", "site.yml", added("fallbacks: {ar: [fr]}"),
      "content/site.yml:6:18: `fr` is none of the site's locales; did you mean `ar`?"),
    Breakage(
      "a fallback of a locale that the site does not have", "site.yml", added("fallbacks: {it: [en]}"),
      "content/site.yml:6:13: the key `it` is unknown; known are `en`, `ar`"),
    Breakage(
      "a fallback to itself", "site.yml", added("fallbacks: {ar: [ar]}"),
      "content/site.yml:6:18: `ar` can't stand in for itself"),
    Breakage(
      "digits that are none", "site.yml", added("digits: {ar: arabic}"),
      "content/site.yml:6:14: `arabic` are no digits; did you mean `arab`?"),
    Breakage(
      "a page of too many cards", "site.yml", added("per_page: 101"),
      "content/site.yml:6:11: `per_page` has to be a whole number from 6 to 100"),
    Breakage(
      "a feed without entries", "site.yml", added("feed_items: 0"),
      "content/site.yml:6:13: `feed_items` has to be a whole number from 1 to 1000"),
    Breakage(
      "calendars that are neither there nor not", "site.yml", added("event_calendars: sometimes"),
      "content/site.yml:6:18: `event_calendars` has to be true or false"),
    Breakage(
      "a tag without a name in a language", "site.yml", .replace("free: {en: Free, ar: مجانا}", "free: {en: Free}"),
      "content/site.yml:12:3: `free` has no text in `ar`"),
    Breakage(
      "a tag that can't be an id", "site.yml", .replace("free:", "Free entry:"),
      "content/site.yml:12:3: `Free entry` can't be an id; use lower-case letters a-z, digits and hyphens"),
    Breakage(
      "a tag that stands twice", "site.yml", .replace("free:", "jazz:"),
      "content/site.yml:12:3: the key `jazz` stands twice; keep one"),
  ]
}
