import Core
import Localization
import Templates
import Testing

@Suite("Values that formats write, and assets")
struct CallTests {
  private static let values: [String: Value] = [
    "starts": LocalDateTime("2027-06-12 20:00").map(Value.date) ?? nil, "none": nil, "n": 12345, "code": "DE",
    "price": CurrencyCode("EUR").map { .money(Money(minorUnits: 2400, currency: $0)) } ?? nil, "date": "plain",
  ]

  @Test(
    "are written as the language has them",
    arguments: [
      ("{{ date starts }}", "Saturday, June 12, 2027"), ("{{ date starts \"full\" }}", "Saturday, June 12, 2027"),
      ("{{ date starts \"long\" }}", "June 12, 2027"), ("{{ date starts \"short\" }}", "6/12/27"),
      ("{{ time starts }}", "8:00\u{202F}PM"), ("{{ money price }}", "€24.00"), ("{{ number n }}", "12,345"),
      ("{{ country code }}", "Germany"), ("{{ date none }}|{{ money none }}", "|"), ("{{ date }}", "plain"),
      ("<i title=\"{{ date starts \"long\" }}\">", "<i title=\"June 12, 2027\">"),
      ("{{ t \"on\" date=(date starts \"short\") time=(time starts) }}", "On 6/12/27 at 8:00\u{202F}PM"),
      ("{{ include \"a.html\" x=(number n) }}", "[12,345]"),
      ("{{ if date == (country code) }}{{ else }}no{{ end }}", "no"),
      ("{{ asset \"site.css\" }}", "/assets/site.3f9ac1.css"),
      ("<a href=\"{{ asset \"a b.js\" }}\">", "<a href=\"/assets/a%20b.js\">"),
      ("{{ include \"a.html\" x=(asset \"site.css\") }}", "[/assets/site.3f9ac1.css]"),
    ])
  func formats(_ page: String, _ expected: String) throws {
    #expect(try Rendering.html(page, Self.values, with: ["a.html": "[{{ x }}]"]) == expected)
  }

  @Test("each language has its own")
  func languages() throws {
    #expect(try Rendering.html("{{ date starts \"long\" }}", Self.values, locale: .german) == "12. Juni 2027")
    #expect(
      try Rendering.html("{{ t \"hello\" name=(date starts \"long\") }}", Self.values, locale: .arabic)
        .contains("<bdi>"))
  }

  @Test(
    "what does not fit is told",
    arguments: [
      ("{{ date code }}", "1:9: \"code\" is a string, which \"date\" can't write"),
      ("{{ money n }}", "1:10: \"n\" is an integer, which \"money\" can't write"),
      ("{{ starts }}", "1:4: \"starts\" is a date, which can't be written here"),
      ("{{ date starts \"medium\" }}", "1:16: found \"medium\" where \"full\", \"long\", \"short\" belongs"),
      ("{{ date starts \"long\" n }}", "1:23: found n where }} belongs"),
      ("{{ time starts \"long\" }}", "1:16: found \"long\" where }} belongs"),
      ("{{ asset name }}", "1:10: found name where a file's \"name\" belongs"),
      ("{{ asset \"site.cs\" }}", "1:10: there is no file \"site.cs\" among the assets; did you mean \"site.css\"?"),
      ("{{ t \"hello\" name=(date starts }}", "1:25: found the tag's end where ) belongs"),
      (
        "{{ t \"hello\" name=(dat starts) }}",
        "1:20: found dat where one of asset, country, date, money, number, time belongs"
      ),
      ("{{ t \"hello\" name=(date none) }}", "1:14: the message \"hello\" can't take null for \"name\""),
      (
        "{{ dat starts }}",
        "1:4: \"dat\" begins no tag, and a value's tag holds nothing but a name; did you mean \"date\"?"
      ),
    ])
  func mistakes(_ page: String, _ expected: String) throws {
    #expect(try Rendering.mistakes(page, Self.values) == "page.html:" + expected)
  }

  @Test("assets that are asked for are known without drawing a page")
  func assetNames() throws {
    let set = try TemplateSet(["a.html": "{{ asset \"site.css\" }}\n{{ asset \"js/x.js\" }}"])
    #expect(set.assetNames == ["site.css", "js/x.js"])
    let found = set.problems(withAssets: ["site.css", "js/y.js"]).map(\.description)
    #expect(found == ["a.html:2:10: there is no file \"js/x.js\" among the assets; did you mean \"js/y.js\"?"])
  }

  @Test(
    "a list of addresses keeps only harmless schemes",
    arguments: [
      ("/a-412.avif 412w, /a-824.avif 824w", "/a-412.avif 412w, /a-824.avif 824w"),
      ("https://x.example/a.jpg?b=c&d=e 2x", "https://x.example/a.jpg?b=c&amp;d=e 2x"), ("", ""),
      ("/a.jpg 1x, javascript:alert(1) 2x", "#"), ("javascript:alert(1)", "#"), ("/a,b.jpg 1x", "/a,b.jpg 1x"),
      ("/a.jpg 1x,data:image/svg+xml;x 2x", "#"), (" \tjavascript:x", "#"),
      ("/x\" onload=\"y", "/x&quot; onload=&quot;y"),
      ("/a:b.jpg 1x", "/a:b.jpg 1x"),
    ])
  func sourceSets(_ value: String, _ expected: String) throws {
    let values: [String: Value] = ["v": .string(value)]
    #expect(try Rendering.html("<img srcset=\"{{ v }}\">", values) == "<img srcset=\"\(expected)\">")
    #expect(try Rendering.html("<link imagesrcset='{{ v }}'>", values) == "<link imagesrcset='\(expected)'>")
    #expect(
      try Rendering.html("<img srcset=\"/a.jpg 1x, {{ v }}\">", values) == "<img srcset=\"/a.jpg 1x, \(expected)\">")
  }

  @Test("a scheme can't be put together in a list of addresses")
  func sourceSetParts() throws {
    let values: [String: Value] = ["a": "java", "b": "script:x 1x", "base": "https://x.example", "p": "/y:z 2x"]
    #expect(try Rendering.html("<img srcset=\"{{ a }}{{ b }}\">", values) == "<img srcset=\"java#\">")
    #expect(try Rendering.html("<img srcset=\"java{{ b }}\">", values) == "<img srcset=\"java#\">")
    #expect(
      try Rendering.html("<img srcset=\"{{ base }}{{ p }}\">", values) == "<img srcset=\"https://x.example/y:z 2x\">")
    #expect(try Rendering.mistakes("<img srcset=\"{{ a }}:x\">", values).contains("can't be made of values"))
    #expect(try Rendering.mistakes("<img srcset=\"/a, data:{{ a }}\">", values).contains("with the scheme \"data\""))
  }

  @Test("JSON of our own can't end its script")
  func json() throws {
    let json = SafeJSON(trusted: Array("{\"a\": \"</script>\u{2028}&\\n\"}".utf8))
    let page = "<script type=\"application/ld+json\">{{ v }}</script>"
    #expect(
      try Rendering.html(page, ["v": .json(json)])
        == "<script type=\"application/ld+json\">{\"a\": \"\\u003c/script\\u003e\\u2028\\u0026\\n\"}</script>")
    #expect(try Rendering.mistakes("{{ v }}", ["v": .json(json)]).contains("is JSON, which can't be written here"))
  }
}
