extension Breakage {
  private static let text = "events/jazz/en.md"

  static let texts: [Breakage] = [
    Breakage(
      "an old address that is not from the root", text, .replace("title: Jazz", "title: Jazz\naliases: [2019/jazz]"),
      "content/events/jazz/en.md:3:11: `2019/jazz` is no old address; write its path from the site's root, such as"
        + " /2019/jazz, in letters, digits and `-`, `_`, `.`, `~`, without a slash at its end"),
    Breakage(
      "an old address that climbs", text, .replace("title: Jazz", "title: Jazz\naliases: [/a/../../etc]"),
      "content/events/jazz/en.md:3:11: `/a/../../etc` is no old address; write its path from the site's root, such as"
        + " /2019/jazz, in letters, digits and `-`, `_`, `.`, `~`, without a slash at its end"),
    Breakage(
      "an old address where functions answer", text, .replace("title: Jazz", "title: Jazz\naliases: [/v1/orders]"),
      "content/events/jazz/en.md:3:11: `/v1/orders` is no old address; write its path from the site's root, such as"
        + " /2019/jazz, in letters, digits and `-`, `_`, `.`, `~`, without a slash at its end"),
    Breakage(
      "an old address that leads to two pages", "pages/imprint/en.md",
      .text("---\ntitle: Imprint\nsummary: Who we are\naliases: [/old, /old]\n---\nBody.\n"),
      "content/pages/imprint/en.md:4:17: the old address `/old` leads to `imprint` already; keep one"),
    Breakage(
      "a slug with spaces", text, .replace("title: Jazz", "title: Jazz\nslug: jazz night"),
      "content/events/jazz/en.md:3:7: `jazz night` can't be a part of an address; use at most 64 small letters and"
        + " digits of any script, and hyphens between them"),
    Breakage(
      "a text that turns the direction of others", text, .replace("title: Jazz", "title: \"Jazz \u{202E}\""),
      "content/events/jazz/en.md:2:8: `title` holds U+202E, which turns the direction of what stands beside it; remove"
        + " this character"),
    Breakage(
      "a picture without a description", text, .replace("image_alt: A tree\n", ""),
      "content/events/jazz/en.md:2:1: the key `image_alt` is missing"),
    Breakage(
      "two tickets of one name", text, .replace("reduced: Reduced", "reduced: Standing"),
      "content/events/jazz/en.md:7:12: warning: two kinds of tickets are called `Standing`; tell them apart"),
    Breakage(
      "a byte of zero in a body", text, .bytes(Array(ContentFolder.eventText.utf8) + [0x41, 0]),
      "content/events/jazz/en.md:10:2: a control character is not taken here; remove it"),
    Breakage(
      "an overlong sequence", text, .bytes(Array(ContentFolder.eventText.utf8) + [0xC0, 0xAF]),
      "content/events/jazz/en.md:10:1: the bytes here are not UTF-8; save the file as UTF-8"),
    Breakage(
      "a surrogate", text, .bytes(Array(ContentFolder.eventText.utf8) + [0xED, 0xA0, 0x80]),
      "content/events/jazz/en.md:10:1: the bytes here are not UTF-8; save the file as UTF-8"),
    Breakage(
      "a tag of YAML", text, .replace("title: Jazz", "title: !!str Jazz"),
      "content/events/jazz/en.md:2:8: tags such as `!x` are not taken; write the value alone"),
    Breakage(
      "a directive of YAML", "pages/imprint/page.yml", .text("%YAML 1.1\n---\norder: 10\nmenu: main\n"),
      "content/pages/imprint/page.yml:1:1: lines that begin with `%` are not taken; remove it"),
    Breakage(
      "a key that is a list", "pages/imprint/page.yml", .text("[order]: 10\nmenu: main\n"),
      "content/pages/imprint/page.yml:1:1: a key has to be a text"),
    Breakage(
      "lists in lists", "pages/imprint/page.yml",
      .text("order: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n"),
      "content/pages/imprint/page.yml:1:39: lists and keys are nested too deeply here"),
    Breakage(
      "a text that begins with an at sign", text, .replace("title: Jazz", "title: @jazz"),
      "content/events/jazz/en.md:2:8: a text that begins with `@` needs quotes around it"),
    Breakage(
      "an alias without an anchor", text, .replace("title: Jazz", "title: *jazz"),
      "content/events/jazz/en.md:2:8: anchors and aliases (`&` and `*`) are not taken; write the value out in each"
        + " place"),
  ]
}
