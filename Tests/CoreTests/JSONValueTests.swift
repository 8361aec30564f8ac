import Core
import Testing

@Suite("JSON texts")
struct JSONValueTests {
  @Test(
    "a text is read as RFC 8259 says",
    arguments: [
      ("null", .null), (" true\n", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-12", .integer(-12)),
      ("9223372036854775807", .integer(.max)), ("-0.5e+1", .number(-5)), ("1E2", .number(100)), ("\"\"", .string("")),
      (#""a\"\\\/\b\f\n\r\t\u00fc\ud83d\ude00ü""#, .string("a\"\\/\u{8}\u{C}\n\r\tü😀ü")), ("[]", .array([])),
      ("[1, [2],{}]", .array([.integer(1), .array([.integer(2)]), .object([:])])),
      (#"{"a":1 , "b":{"c":null},"a":2}"#, .object(["a": .integer(2), "b": .object(["c": .null])])),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ] as [(String, JSONValue)])
  func reads(_ text: String, _ expected: JSONValue) { #expect(JSONValue(Array(text.utf8)) == expected) }

  @Test(
    "what is no JSON text is refused",
    arguments: [
      "", " ", "nul", "truex", "1 2", "01", "-", "1.", ".5", "1e", "+1", "NaN", "'a'", "\"a", "\"a\nb\"", #""\x""#,
      #""\u12""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "[", "[1", "[1,", "[1,]", "[,1]", "{", "{\"a\"}",
      "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}", "]", "}", "1e999", "\u{FEFF}1", "\"a\0\"", "1\0",
    ])
  func refuses(_ text: String) { #expect(JSONValue(Array(text.utf8)) == nil) }

  @Test("bytes that are no UTF-8 are refused, in plain and in escaped strings")
  func refusesBytes() {
    #expect(JSONValue([34, 0xFF, 34]) == nil)
    #expect(JSONValue([34, 92, 110, 0xC3, 34]) == nil)
  }

  @Test("a text of any depth ends in bounded time")
  func depth() {
    let deep = { (count: Int) in [UInt8](repeating: 91, count: count) + [UInt8](repeating: 93, count: count) }
    #expect(JSONValue(deep(JSONValue.depthMax)) != nil)
    #expect(JSONValue(deep(JSONValue.depthMax + 1)) == nil)
    #expect(JSONValue([UInt8](repeating: 91, count: 1_000_000)) == nil)
  }
}
