import Testing

@Suite("links in texts")
struct BodyCheckerTests {
  @Test(
    "each bad link gives its one line",
    arguments: [
      (
        "[a](/en/events/jaz)", "error",
        "the link leads nowhere: there is no page `/en/events/jaz`; did you mean `/en/events/jazz`?"
      ),
      (
        "[a](/en/events/jazz/)", "error",
        "the link leads nowhere: there is no page `/en/events/jazz/`; did you mean `/en/events/jazz`?"
      ),
      ("[a](events/jazz)", "error", "a link inside the site begins at its root, as in `/en/events/…`"),
      ("[a](//evil.example)", "error", "the link has no scheme; begin it with https://"),
      ("[a](javascript:alert(1))", "error", "links with `javascript:` are not taken; use https, mailto or tel"),
      ("[a](data:text/html,x)", "error", "links with `data:` are not taken; use https, mailto or tel"),
      ("[a](#part)", "error", "the page has no part `#part`"),
      ("[a]()", "error", "the link has no address"),
      ("![a](/x.png)", "error", "an image stands in the folder of its text; write its file name"),
      ("![a](x.png)", "error", "there is no image `x.png` in the folder content/pages/about"),
      ("[a](/en/pages/imprint#part)", "error", "the page has no part `#part`"),
      ("[a](/ar/events/jazz)", "warning", "the link leads from a text in `en` to a page in `ar`"),
      ("<b>a</b>", "warning", "raw HTML is left out of the page; write Markdown"),
    ])
  func badLinks(_ markdown: String, _ severity: String, _ sentence: String) throws {
    let site = try SiteFolder()
    try site.replace("content/pages/about/en.md", "About.", "é \(markdown)\n")
    let prefix = "content/pages/about/en.md:5:3: " + (severity == "warning" ? "warning: " : "")
    let problems = try site.problems().filter { $0.hasPrefix("content/pages") }
    #expect(problems.first == prefix + sentence)
  }

  @Test(
    "good links give none",
    arguments: [
      "/en/", "/en/events", "/en/events/jazz?x=1", "/en/pages/imprint#top", "https://x.example/", "mailto:a@b.example",
      "tel:+4930123", "/en/events.ics", "/en/cities/berlin", "/",
    ])
  func goodLinks(_ address: String) throws {
    let site = try SiteFolder()
    try site.replace("content/pages/about/en.md", "About.", "[a](\(address))")
    #expect(try site.problems().filter { $0.hasPrefix("content/pages") } == [])
  }

  @Test("a link to a thing whose own files are broken is not called dead")
  func brokenTarget() throws {
    let site = try SiteFolder()
    try site.replace("content/venues/courtyard/venue.yml", "country: DE", "country: GER")
    let problems = try site.problems()
    #expect(problems.filter { !$0.contains("warning") }.count == 1)
  }
}
