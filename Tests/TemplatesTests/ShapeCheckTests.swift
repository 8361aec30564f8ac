import Core
import Localization
import Templates
import Testing

@Suite("Templates are checked against the shapes of their values")
struct ShapeCheckTests {
  private static let venue = Shape("venue", [("title", .text), ("image", .optional(.text))])
  private static let page = Shape(
    "page",
    [
      ("title", .text), ("body", .html), ("count", .number), ("is_past", .flag), ("date", .date), ("price", .money),
      ("venue", .optional(.record(venue))), ("home", .record(venue)), ("tags", .list(.text)),
      ("venues", .list(.record(venue))), ("more", .optional(.list(.record(venue)))), ("data", .any), ("ld", .json),
      ("note", .optional(.text)), ("other", .optional(.record(venue))),
    ])
  private static let site = Shape("constants", [("site", .record(Shape("site", [("name", .text)])))])

  private func problems(_ page: String, _ others: [String: String] = [:]) throws -> [String] {
    let set = try TemplateSet(others.merging(["p.html": page]) { $1 })
    return set.problems(of: "p.html", given: Self.page, constants: Self.site).map(\.description)
  }

  @Test(
    "what can't fail passes",
    arguments: [
      "{{ title }}{{ count }}{{ note }}{{ body }}{{ site.name }}{{ home.title }}{{ home.image }}",
      "{{ if venue }}{{ venue.title }}{{ end }}", "{{ if not venue }}-{{ else }}{{ venue.title }}{{ end }}",
      "{{ if venue and venue.title }}{{ venue.image }}{{ end }}",
      "{{ if venue != null }}{{ venue.title }}{{ end }}",
      "{{ if venue == null }}{{ elif venue.title }}{{ venue.title }}{{ end }}",
      "{{ if not venue or venue.title }}-{{ else }}{{ venue.title }}{{ end }}",
      "{{ if is_past }}{{ elif venue }}{{ venue.title }}{{ end }}",
      "{{ if not venue or not other }}-{{ else }}{{ venue.title }}{{ other.title }}{{ end }}",
      "{{ if venue }}{{ if other }}{{ venue.title }}{{ end }}{{ end }}",
      "{{ for v in venues }}{{ v.title }}{{ loop.index }}{{ if loop.last }}.{{ end }}{{ end }}",
      "{{ for v in more }}{{ v.title }}{{ end }}", "{{ for v in tags }}{{ v }}{{ end }}",
      "{{ if note }}{{ t \"hello\" name=note }}{{ end }}", "{{ t \"hello\" name=count }}",
      "{{ if data }}<script type=\"application/json\">{{ data }}{{ home }}{{ ld }}{{ venues }}{{ date }}</script>{{ end }}",
      "{{ date date \"short\" }}{{ time date }}{{ money price }}{{ number count }}{{ country title }}",
      "{{ include \"v.html\" venue=home }}{{ if venue }}{{ include \"v.html\" venue=venue }}{{ end }}",
      "{{ for v in venues }}{{ include \"v.html\" venue=v }}{{ end }}",
      "{{ include \"maybe.html\" v=venue }}{{ include \"maybe.html\" v=null }}{{ include \"maybe.html\" v=home }}",
      "{{ include \"kind.html\" kind=\"a\" a=title }}{{ include \"kind.html\" kind=\"b\" b=title }}",
      "{{ if title == \"x\" and count == 3 and is_past == true and venue == other }}{{ end }}",
    ])
  func passing(_ page: String) throws {
    let others = [
      "v.html": "{{ venue.title }}", "maybe.html": "{{ if v }}{{ v.title }}{{ end }}",
      "kind.html": "{{ if kind == \"a\" }}{{ a }}{{ else }}{{ b }}{{ end }}",
    ]
    #expect(try problems(page, others) == [])
  }

  @Test(
    "what could fail is told",
    arguments: [
      ("{{ titel }}", "1:4: there is no \"titel\"; did you mean \"title\"?"),
      ("{{ home.titel }}", "1:4: there is no \"home.titel\"; did you mean \"home.title\"?"),
      ("{{ site.nam }}", "1:4: there is no \"site.nam\"; did you mean \"site.name\"?"),
      ("{{ venue.title }}", "1:4: \"venue\" may be null here; ask for it first: {{ if venue }}"),
      (
        "{{ if other }}{{ venue.title }}{{ end }}",
        "1:18: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      (
        "{{ if venue or other }}{{ venue.title }}{{ end }}",
        "1:27: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      (
        "{{ if venue and is_past }}-{{ else }}{{ venue.title }}{{ end }}",
        "1:41: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      (
        "{{ if venue }}{{ end }}{{ venue.title }}",
        "1:27: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      (
        "{{ if is_past or venue.title }}{{ end }}",
        "1:18: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      ("{{ title.x }}", "1:4: \"title\" is a string here and has no members"),
      ("{{ data.x }}", "1:4: \"data\" is data of any kind here and has no members"),
      ("{{ note.x }}", "1:4: \"note\" is a string or null here and has no members"),
      ("{{ is_past }}", "1:4: \"is_past\" is a boolean, which can't be written here"),
      ("{{ tags }}", "1:4: \"tags\" is a list, which can't be written here"),
      ("{{ date }}", "1:4: \"date\" is a date, which can't be written here"),
      ("{{ ld }}", "1:4: \"ld\" is JSON, which can't be written here"),
      ("<p title=\"{{ body }}\">", "1:14: \"body\" is markup, which can't be written here"),
      (
        "<script type=\"application/json\">{{ body }}</script>",
        "1:36: \"body\" is markup, which can't be written here"
      ),
      ("{{ for x in title }}{{ end }}", "1:13: \"title\" is a string, not a list"),
      ("{{ for x in tags }}{{ x.y }}{{ end }}", "1:23: \"x\" is a string here and has no members"),
      (
        "{{ if is_past }}{{ else }}{{ t \"hello\" name=note }}{{ end }}",
        "1:40: the message \"hello\" can't take a string or null for \"name\""
      ),
      ("{{ t \"hello\" name=is_past }}", "1:14: the message \"hello\" can't take a boolean for \"name\""),
      ("{{ date title }}", "1:9: \"title\" is a string, which \"date\" can't write"),
      ("{{ money count }}", "1:10: \"count\" is an integer, which \"money\" can't write"),
      (
        "{{ include \"v.html\" venue=venue }}",
        "v.html:1:4: \"venue\" may be null here; ask for it first: {{ if venue }}"
      ),
      ("{{ include \"v.html\" }}", "v.html:1:4: \"venue\" may be null here; ask for it first: {{ if venue }}"),
      ("{{ include \"loop.html\" }}", "loop.html:1:1: tags, includes and blocks are nested more than 64 deep"),
      (
        "{{ for v in venues }}{{ include \"v2.html\" }}{{ end }}",
        "v2.html:1:4: there is no \"v\""
      ),
    ])
  func failing(_ page: String, _ expected: String) throws {
    let others = [
      "v.html": "{{ venue.title }}", "v2.html": "{{ v.title }}", "loop.html": "{{ include \"loop.html\" }}",
    ]
    let whole = expected.contains(".html:") ? expected : "p.html:" + expected
    #expect(try problems(page, others) == [whole])
  }

  @Test("all of a page's ways are looked at, layout and blocks too")
  func everything() throws {
    let base = "{{ titel }}{{ block main }}{{ end }}{{ if venue }}{{ block foot }}{{ end }}{{ end }}"
    let page =
      "{{ layout \"base.html\" }}{{ block main }}{{ if is_past }}{{ a }}{{ elif count }}{{ b }}{{ else }}{{ c }}{{ end }}{{ for t in tags }}{{ d }}{{ else }}{{ e }}{{ end }}{{ end }}{{ block foot }}{{ venue.title }}{{ end }}"
    let found = try problems(page, ["base.html": base])
    #expect(found.count == 6)
    #expect(found.first == "base.html:1:4: there is no \"titel\"; did you mean \"title\"?")
  }

  @Test("includes of includes can't take forever")
  func explosion() throws {
    var templates: [String: String] = [:]
    for level in 0..<40 {
      templates["l\(level).html"] = "{{ include \"l\(level + 1).html\" }}{{ include \"l\(level + 1).html\" }}"
    }
    templates["l40.html"] = "x"
    let found = try problems("{{ include \"l0.html\" }}", templates)
    #expect(found == ["p.html: the page has more than 200000 parts, includes and constant lists counted each time"])
  }

  @Test("a page that is not there names the nearest one")
  func unknownPage() throws {
    let set = try TemplateSet(["pages/event.html": ""])
    let found = set.problems(of: "pages/evnt.html", given: Self.page, constants: Self.site)
    #expect(found.map(\.problem) == [.unknownTemplate("pages/evnt.html", nearest: "pages/event.html")])
  }

  @Test("an error shows its line")
  func excerpts() throws {
    let set = try TemplateSet(["p.html": "<p>\n\t<b>{{ titel }}</b>\r\n"])
    let found = set.problems(of: "p.html", given: Self.page, constants: Self.site)
    #expect(found.first?.excerpt == "\t<b>{{ titel }}</b>\n\t      ^")
    let long = String(repeating: "é", count: 300)
    let error = #expect(throws: TemplateErrors.self) { try TemplateSet(["p.html": "\(long){{ }}\(long)"]) }
    let lines = error?.errors.first?.excerpt?.split(separator: "\n") ?? []
    #expect(lines.count == 2)
    #expect(lines.map(\.count) == [140, 81])
    #expect(lines.last?.last == "^")
  }
}
