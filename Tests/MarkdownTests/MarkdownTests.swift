import Core
import Testing

@testable import Markdown

@Suite("Markdown") struct MarkdownTests {
  @Test(
    "an address that is neither a path nor of a known scheme is lost",
    arguments: [
      ("https://a.b/c?d=e&f", "https://a.b/c?d=e&amp;f"), ("HTTPS://a.b", "HTTPS://a.b"),
      ("mailto:a@b.c", "mailto:a@b.c"),
      ("tel:+49", "tel:+49"), ("/en/a", "/en/a"), ("#part", "#part"), ("a/b:c", "a/b:c"), ("?a:b", "?a:b"),
      ("é:b", "%C3%A9:b"),
      ("javascript:alert(1)", ""), ("JavaScript:alert(1)", ""), ("data:text/html,x", ""), ("vbscript:x", ""),
      ("file:///etc", ""),
      ("ftp://a.b", ""), ("java&#10;script:a", "java%0Ascript:a"), ("&#1;javascript:a", "%01javascript:a"),
      ("//a.b", "//a.b"), ("x:", ""),
    ])
  func addresses(address: String, written: String) {
    #expect(Rendered("[t](<\(address)>)").html == "<p><a href=\"\(written)\">t</a></p>\n")
  }

  @Test("raw HTML is left out and told, in a block and in a line")
  func rawHTML() {
    let rendered = Rendered("a <b onclick=x>b</b>\n\n<script>alert(1)</script>\n\nc\n")
    #expect(rendered.html == "<p>a b</p>\n<p>c</p>\n")
    let expected: [MarkdownFinding] = [
      .init(.rawHTML, line: 1, column: 3), .init(.rawHTML, line: 1, column: 17), .init(.rawHTML, line: 3, column: 1),
    ]
    #expect(rendered.result.findings == expected)
  }

  @Test(
    "a heading's identifier is its text in any script",
    arguments: [
      ("Programme & *Prices*", "programme-prices"), ("Über uns", "über-uns"), ("L'Été", "l-été"),
      ("`code` 2", "code-2"),
      ("برنامج الحفلة", "برنامج-الحفلة"), ("الدَّرَجَة ١", "الدَّرَجَة-١"), ("Ⅷ ÇA", "ⅷ-ça"), ("हिन्दी", "हिन्दी"), ("中文 標題", "中文-標題"),
      ("🎷", "part"), ("ẞ Ÿ", "ß-ÿ"),
      ("\"><script>", "part"), ("-- a --", "a"), ("a\\_b", "a-b"),
    ])
  func anchors(heading: String, anchor: String) {
    let rendered = Rendered("## \(heading)\n")
    #expect(rendered.result.anchors == [anchor])
    #expect(rendered.html.hasPrefix("<h2 id=\"\(anchor)\""))
  }

  @Test("no two headings share an identifier, nor does one take the page's")
  func uniqueAnchors() {
    let text = "## a\n## a 2\n## a\n## a\n## main\n## 🎷\n## 🎶\n"
    let anchors = Rendered(text, reserved: ["main"]).result.anchors
    #expect(anchors == ["a", "a-2", "a-3", "a-4", "main-2", "part", "part-2"])
    let many = Rendered(String(repeating: "# a\n", count: 20_000) + "# a 7\n").result.anchors
    #expect(Set(many).count == 20_001)
    #expect(Rendered("## " + String(repeating: "x", count: 5000)).result.anchors[0].utf8.count < 200)
  }

  @Test("a heading of the first level is one of the second, and told")
  func topHeading() {
    let rendered = Rendered("Title\n=====\n\n# B\n###### C\n")
    #expect(rendered.plain == "<h2>Title</h2>\n<h2>B</h2>\n<h6>C</h6>\n")
    #expect(rendered.result.findings.map(\.line) == [1, 4])
  }

  @Test("an image is what its address stands for")
  func images() {
    let image = ImageMarkup(
      src: "/assets/a.1.jpg?x&y", width: 824, height: 618, srcset: "/a-412.jpg 412w, /a.jpg 824w",
      sources: [.init(type: "image/avif", srcset: "/a.avif 824w")], sizes: "(max-width: 40em) 100vw")
    let rendered = Rendered("![A *\"b\"*](a.jpg \"T\")") { $0 == "a.jpg" ? image : nil }
    let tag =
      #"<source type="image/avif" srcset="/a.avif 824w" sizes="(max-width: 40em) 100vw">"#
      + #"<img src="/assets/a.1.jpg?x&amp;y" alt="A &quot;b&quot;" title="T" width="824" height="618""#
      + #" srcset="/a-412.jpg 412w, /a.jpg 824w" sizes="(max-width: 40em) 100vw" loading="lazy" decoding="async" />"#
    #expect(rendered.html == "<p><picture>\(tag)</picture></p>\n")
    #expect(rendered.result.findings == [.init(.image(address: "a.jpg", hasAlt: true), line: 1, column: 1)])
    #expect(
      Rendered("![ ](b.jpg)").result.findings == [.init(.image(address: "b.jpg", hasAlt: false), line: 1, column: 1)])
    #expect(Rendered("![a <b>](b.jpg)").html == "<p>a </p>\n")
  }

  @Test(
    "a block that runs against the page has its direction, a mixed one has not",
    arguments: [
      (TextDirection.rightToLeft, "Take the A train", "<p dir=\"ltr\">Take the A train</p>\n"),
      (.rightToLeft, "Jazz في برلين", "<p>Jazz في برلين</p>\n"), (.rightToLeft, "24 – 25", "<p>24 – 25</p>\n"),
      (.rightToLeft, "- Take\n- خذ", "<ul>\n<li dir=\"ltr\">Take</li>\n<li>خذ</li>\n</ul>\n"),
      (.rightToLeft, "> Take *it*", "<blockquote>\n<p dir=\"ltr\">Take <em>it</em></p>\n</blockquote>\n"),
      (.rightToLeft, "اكتب `ls`", "<p>اكتب <code dir=\"ltr\">ls</code></p>\n"),
      (.rightToLeft, "```\nls\n```", "<pre dir=\"ltr\"><code>ls\n</code></pre>\n"),
      (.rightToLeft, "**&amp;**", "<p><strong>&amp;</strong></p>\n"),
      (.leftToRight, "أهلا **وسهلا**", "<p dir=\"rtl\">أهلا <strong>وسهلا</strong></p>\n"),
      (.leftToRight, "He said: أهلا", "<p>He said: أهلا</p>\n"),
      (.leftToRight, "שלום `x`", "<p>שלום <code>x</code></p>\n"),
      (
        .leftToRight, "- a\n\n  b\n- אב",
        "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p dir=\"rtl\">אב</p>\n</li>\n</ul>\n"
      ),
      (.leftToRight, "## فرقة", "<h2 id=\"فرقة\" dir=\"rtl\">فرقة</h2>\n"),
    ])
  func directions(direction: TextDirection, text: String, html: String) {
    #expect(Rendered(text, direction).html == html)
  }

  @Test("what isn't UTF-8 and NUL become U+FFFD; a byte order mark is none of the text")
  func badBytes() {
    #expect(Rendered(bytes: [0x61, 0xFF, 0x00, 0xC3]).html == "<p>a\u{FFFD}\u{FFFD}\u{FFFD}</p>\n")
    #expect(Rendered(bytes: [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61]).plain == "<h2>a</h2>\n")
    #expect(Rendered("").html == "" && Rendered("\n \n").html == "")
  }

  @Test("what was in the buffer stays before what is appended")
  func appends() {
    var html = Array("x".utf8)
    Array("## a".utf8).withUnsafeBufferPointer {
      _ = MarkdownRenderer(direction: .leftToRight).render($0, images: { _ in nil }, into: &html)
    }
    #expect(String(decoding: html, as: UTF8.self) == "x<h2 id=\"a\">a</h2>\n")
  }
}
