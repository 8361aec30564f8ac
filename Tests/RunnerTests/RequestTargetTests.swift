import Testing

@testable import Runner

@Suite("Request targets")
struct RequestTargetTests {
  @Test(
    "a target is taken apart once",
    arguments: [
      ("/", "/", nil),
      ("/en/", "/en/", nil),
      ("/en/events/jazz", "/en/events/jazz", nil),
      ("/a%20b?q=%2F", "/a b", "q=%2F"),
      ("/caf%C3%A9", "/café", nil),
      ("/a?", "/a", ""),
      ("/a?b?c", "/a", "b?c"),
      ("http://shop.example/a?b", "/a", "b"),
      ("http://shop.example", "/", nil),
    ] as [(String, String, String?)])
  func parts(_ target: String, _ path: String, _ query: String?) throws {
    let parsed = try RequestTarget(target)
    #expect(parsed.path == path)
    #expect(parsed.query == query)
  }

  @Test(
    "a path that could mislead is refused",
    arguments: [
      "//", "//evil.example/", "/a//b", "/.", "/..", "/a/../b", "/a/%2e%2e/b", "/a/.%2E/b", "/%2e%2e%2fetc", "/a%2fb",
      "/a%5cb", "/a\\b", "/.git/config", "/en/.hidden", "/a%00b", "/a%0ab", "/a%7f",
    ])
  func refused(_ target: String) {
    #expect(throws: RequestTarget.Refusal.impossible) { try RequestTarget(target) }
  }

  @Test(
    "what is no target is malformed", arguments: ["", "*", "a", "ftp://x/", "/%", "/%4", "/%zz", "/%c0%ae", "/%ff"])
  func malformed(_ target: String) {
    #expect(throws: RequestTarget.Refusal.malformed) { try RequestTarget(target) }
  }

  @Test(
    "an origin has a scheme, a host and perhaps a port",
    arguments: [
      ("https://Tickets.example", "https://tickets.example"), ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
      ("http://[::1]:80", "http://[::1]:80"), ("https://a.example/b", nil), ("https://a@b", nil), ("ftp://a", nil),
      ("https://", nil), ("https://a:0", nil), ("https://a b", nil), ("https://a;b", nil), ("https://[::1", nil),
    ] as [(String, String?)])
  func origins(_ text: String, _ expected: String?) {
    #expect(Origin(text)?.description == expected)
  }

  @Test("a request's own name is kept only where it is harmless")
  func requestIDs() {
    let source = RequestID.Source()
    #expect(RequestID.checked("abc-123_X.", source) == "abc-123_X.")
    for bad in ["short", "with space 1", "line\nbreak1", String(repeating: "a", count: 65), "{\"x\":123}"] {
      #expect(RequestID.checked(bad, source) != bad)
    }
    let made = Set((0..<1000).map { _ in source.make() } + (0..<1000).map { _ in RequestID.make() })
    #expect(made.count == 2000)
    #expect(made.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{26}/) != nil })
  }
}
