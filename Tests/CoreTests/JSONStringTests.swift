import Core
import Testing

@Suite("JSON strings")
struct JSONStringTests {
  private func script(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONString.append(text, to: &bytes, forScript: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a string is one line, whatever it holds",
    arguments: [
      ("plain äع🎷", "plain äع🎷"), ("say \"no\" \\", #"say \"no\" \\"#), ("a\nb\tc\r", #"a\nb\tc\u000d"#),
      ("\u{0}\u{1F}\u{7F}\u{80}\u{9F}", #"\u0000\u001f\u007f\u0080\u009f"#), ("\u{A0}¿", "\u{A0}¿"),
      ("\u{2027}\u{2028}\u{2029}\u{202A}", "\u{2027}\\u2028\\u2029\u{202A}"), ("", ""),
    ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(JSONString.quoted(text) == "\"\(expected)\"")
    #expect(script(text) == "\"\(expected)\"")
  }

  @Test("in a script no text ends it")
  func inScripts() {
    #expect(script("</script><!-- & -->") == #""\u003c/script\u003e\u003c!-- \u0026 --\u003e""#)
    #expect(JSONString.quoted("<a> & b") == "\"<a> & b\"")
  }

  @Test("a whole value keeps its own quotes and line breaks")
  func value() {
    var bytes: [UInt8] = []
    Array("{\"a\": \"<\u{2028}\"}\n".utf8).withUnsafeBufferPointer { JSONString.append(value: $0, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\": \"\\u003c\\u2028\"}\n")
  }
}
