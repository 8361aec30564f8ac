import Templates
import Testing

@Suite("Values are escaped for where they stand")
struct EscapingTests {
  private static let evil = "<script>alert('1')</script> & \"x\""

  @Test("between tags and in quoted attributes nothing gets out")
  func markup() throws {
    let page = "<p title=\"{{ v }}\" lang='{{ v }}'>{{ v }}</p><title>{{ v }}</title>"
    let safe = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;"
    let expected = "<p title=\"\(safe)\" lang='\(safe)'>\(safe)</p><title>\(safe)</title>"
    #expect(try Rendering.html(page, ["v": .string(Self.evil)]) == expected)
  }

  @Test("text templates escape nothing")
  func text() throws {
    #expect(try Rendering.text("{{ v }}\n", ["v": .string(Self.evil)]) == Self.evil + "\n")
  }

  @Test("our own markup is written as it is in text, and an error elsewhere")
  func safeMarkup() throws {
    let values: [String: Value] = ["v": .html(SafeHTML(trusted: "<b>x</b>"))]
    #expect(try Rendering.html("<p>{{ v }}</p>", values) == "<p><b>x</b></p>")
    let error = "\"v\" is markup, which can't be written here"
    #expect(try Rendering.mistakes("<p title=\"{{ v }}\">", values) == "page.html:1:14: " + error)
    #expect(try Rendering.mistakes("<title>{{ v }}</title>", values) == "page.html:1:11: " + error)
    #expect(try Rendering.mistakes("<script type=\"application/json\">{{ v }}</script>", values).hasSuffix(error))
    #expect(try Rendering.mistakes("{{ v }}", values, as: "page.txt") == "page.txt:1:4: " + error)
  }

  @Test(
    "an address keeps only harmless schemes",
    arguments: [
      ("https://a.example/x?a=b&c=d", "https://a.example/x?a=b&amp;c=d"), ("mailto:a@b.example", "mailto:a@b.example"),
      ("tel:+49", "tel:+49"), ("/en/events/jazz", "/en/events/jazz"), ("HTTP://x", "HTTP://x"), ("x/y:z", "x/y:z"),
      ("?q=a:b", "?q=a:b"), ("", ""), ("javascript:alert(1)", "#"), ("JavaScript:alert(1)", "#"),
      ("\u{1}javascript:x", "#"),
      ("java\nscript:x", "#"), (" javascript:x", "#"), ("data:text/html,x", "#"), ("vbscript:x", "#"),
      ("//cdn/x", "//cdn/x"),
      ("/a b\"<é>", "/a%20b%22%3C%C3%A9%3E"), ("/100%25", "/100%25"), ("/'", "/&#39;"),
    ])
  func addresses(_ value: String, _ expected: String) throws {
    let values: [String: Value] = ["v": .string(value)]
    #expect(try Rendering.html("<a href=\"{{ v }}\">", values) == "<a href=\"\(expected)\">")
    #expect(try Rendering.html("<form ACTION='{{ v }}'>", values) == "<form ACTION='\(expected)'>")
  }

  @Test("a value further on in an address can't change what the address is")
  func addressParts() throws {
    let values: [String: Value] = [
      "v": "a&b=c/d?e#f:g é", "base": "https://x.example", "path": "/en/a:b", "java": "java", "script": "script:x",
    ]
    #expect(
      try Rendering.html("<a href=\"/s?q={{ v }}&r=1\">", values)
        == "<a href=\"/s?q=a%26b%3Dc%2Fd%3Fe%23f%3Ag%20%C3%A9&r=1\">")
    #expect(try Rendering.html("<a href=\"/s/{{ v }}\">", values) == "<a href=\"/s/a&amp;b=c/d?e#f:g%20%C3%A9\">")
    #expect(
      try Rendering.html("<a href=\"{{ base }}{{ path }}\">", values) == "<a href=\"https://x.example/en/a%3Ab\">")
    #expect(try Rendering.html("<a href=\"{{ java }}{{ script }}\">", values) == "<a href=\"javascript%3Ax\">")
    #expect(try Rendering.html("<a href=\"java{{ script }}\">", values) == "<a href=\"javascript%3Ax\">")
    #expect(
      try Rendering.html("<a href=\"mailto:{{ java }}?subject={{ v }}\">", values).contains("mailto:java?subject=a%26b")
    )
  }

  @Test("JSON in a script can't end the script")
  func json() throws {
    let values: [String: Value] = [
      "v": ["name": .string(Self.evil + "\u{2028}\n\\"), "list": [1, true, nil, "é"], "a": [:]], "n": 5,
    ]
    let page =
      "<script type=\"application/ld+json\">{{ v }}</script><script type='application/json'>{\"n\": {{ n }}, \"t\": {{ t \"plain\" }}}</script>"
    let escaped = "\\u003cscript\\u003ealert('1')\\u003c/script\\u003e \\u0026 \\\"x\\\"\\u2028\\n\\\\"
    let expected =
      "<script type=\"application/ld+json\">{\"a\":{},\"list\":[1,true,null,\"é\"],\"name\":\"\(escaped)\"}</script>"
      + "<script type='application/json'>{\"n\": 5, \"t\": \"1 \\u003c 2\"}</script>"
    #expect(try Rendering.html(page, values) == expected)
  }

  @Test(
    "a value where nothing can make it safe is refused when the template is read",
    arguments: [
      ("<a href={{ v }}>", "1:9: a value in an attribute needs quotes around it"),
      ("<a class=x{{ v }}>", "1:11: a value in an attribute needs quotes around it"),
      ("<{{ v }}>", "1:2: a value can't be a tag's or an attribute's name"),
      ("<a {{ v }}>", "1:4: a value can't be a tag's or an attribute's name"),
      ("<a data-{{ v }}=\"x\">", "1:9: a value can't be a tag's or an attribute's name"),
      ("</{{ v }}>", "1:3: a value can't be a tag's or an attribute's name"),
      ("<!-- {{ v }} -->", "1:6: a value can't stand in an HTML comment; use {{# … #}}"),
      ("<a style=\"{{ v }}\">", "1:11: a value can't stand in the attribute \"style\""),
      ("<a onClick='{{ v }}'>", "1:13: a value can't stand in the attribute \"onclick\""),
      ("<iframe srcdoc=\"{{ v }}\">", "1:17: a value can't stand in the attribute \"srcdoc\""),
      ("<script type=\"{{ v }}\">", "1:15: a value can't stand in the attribute \"type\""),
      ("<a href=\"javascript:{{ v }}\">", "1:21: a value can't stand in an address with the scheme \"javascript\""),
      ("<a href=\"{{ v }}:x\">", "1:10: an address's scheme can't be made of values"),
      (
        "<script type=\"application/json\">{\"a\": \"{{ v }}\"}</script>",
        "1:40: a value in JSON brings its own quotes; take those around it away"
      ),
    ])
  func refusedPlaces(_ page: String, _ expected: String) throws {
    let mistakes = try Rendering.mistakes(page, ["v": "x"]).split(separator: "\n")
    #expect(mistakes.first.map(String.init) == "page.html:" + expected)
  }

  @Test("scripts and styles hold no values", arguments: ["script", "style", "iframe", "SCRIPT"])
  func rawElements(_ element: String) throws {
    let mistakes = try Rendering.mistakes("<\(element)>if (a < b) \"{{ v }}\"</\(element)><p>{{ v }}</p>", ["v": "x"])
    #expect(mistakes.contains("a value can't stand in <\(element.lowercased())>;"))
    #expect(mistakes.split(separator: "\n").count == 1)
  }

  @Test("a lone angle bracket is text")
  func loneBrackets() throws {
    #expect(try Rendering.html("1 < 2 <3 {{ v }} <!DOCTYPE html><!--x-->{{ v }}", ["v": "<"]).hasSuffix("<!--x-->&lt;"))
  }

  @Test("what has no text can't be written", arguments: [("b", "a boolean"), ("l", "a list"), ("o", "an object")])
  func unwritable(_ name: String, _ kind: String) throws {
    let values: [String: Value] = ["b": true, "l": [1], "o": ["a": 1]]
    #expect(
      try Rendering.mistakes("{{ \(name) }}", values)
        == "page.html:1:4: \"\(name)\" is \(kind), which can't be written here")
  }

  @Test("null writes nothing, an integer its digits")
  func nullAndIntegers() throws {
    #expect(try Rendering.html("<{{ if n }}{{ end }}>{{ n }}|{{ i }}", ["n": nil, "i": -12345]) == "<>|-12345")
  }
}
