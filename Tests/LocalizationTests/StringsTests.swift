import Core
import Localization
import Testing

@Suite("Messages")
struct StringsTests {
  private func strings(_ locale: LocaleTag, _ text: String) throws -> Strings {
    Strings(locale: locale, messages: ["key": try Message(text)])
  }

  @Test("values go into their places, numbers in the locale's digits")
  func placeholders() throws {
    let strings = try strings(.german, "{a} von {b}, {a}!")
    #expect(try strings.text("key", ["a": "X", "b": 12345]) == "X von 12.345, X!")
  }

  @Test("a plural message is chosen by count")
  func plurals() throws {
    let message = try Message(plural: [.one: "one ticket", .other: "{count} tickets"])
    let strings = Strings(locale: .english, messages: ["n": message])
    #expect(try strings.text("n", ["count": 1]) == "one ticket")
    #expect(try strings.text("n", ["count": 1200]) == "1,200 tickets")
    #expect(throws: StringsError.countIsNoNumber(key: "n")) { try strings.text("n", ["count": "1"]) }
    #expect(throws: StringsError.missingArgument(key: "n", name: "count")) { try strings.text("n") }
  }

  @Test("an ordinal message is chosen by which one it is")
  func ordinals() throws {
    let message = try Message(
      plural: [.one: "{count}st", .two: "{count}nd", .few: "{count}rd", .other: "{count}th"], .ordinal)
    let strings = Strings(locale: .english, messages: ["n": message])
    let written = try [1, 2, 3, 4, 11, 12, 13, 21, 102, 1003].map { try strings.text("n", ["count": .number($0)]) }
    #expect(written == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "1,003rd"])
    let italian = Strings(
      locale: .italian, messages: ["n": try Message(plural: [.many: "l’{count}º", .other: "il {count}º"], .ordinal)])
    #expect(try [7, 8, 11].map { try italian.text("n", ["count": .number($0)]) } == ["il 7º", "l’8º", "l’11º"])
  }

  @Test("an unknown key names the nearest one, a missing value its place")
  func errors() throws {
    let strings = Strings(locale: .english, messages: ["cart.total": try Message("Total {amount}")])
    #expect(throws: StringsError.unknownKey("cart.totl", nearest: "cart.total")) { try strings.text("cart.totl") }
    #expect(throws: StringsError.missingArgument(key: "cart.total", name: "amount")) {
      try strings.text("cart.total")
    }
  }

  @Test(
    "broken texts are refused",
    arguments: [
      ("a {b", MessageError.unbalancedBrace(column: 4)), ("a } b", .unbalancedBrace(column: 3)),
      ("{a{b}}", .unbalancedBrace(column: 3)), ("{}", .badPlaceholder(name: "")),
      ("{A b}", .badPlaceholder(name: "A b")),
    ])
  func brokenTexts(_ text: String, _ error: MessageError) {
    #expect(throws: error) { try Message(text) }
    #expect(throws: error) { try Message(plural: [.one: text, .other: "x"]) }
  }

  @Test("a plural without other is refused")
  func missingOther() {
    #expect(throws: MessageError.missingOther) { try Message(plural: [.one: "x"]) }
  }

  @Test("a message tells its placeholders, a plural count as well")
  func placeholderNames() throws {
    #expect(try Message("{a} {b}").placeholders == ["a", "b"])
    #expect(try Message(plural: [.one: "{x}", .other: "y"]).placeholders == ["count", "x"])
  }

  @Test(
    "a value is isolated in a right-to-left text, or where it could reorder the text around it",
    arguments: [
      (LocaleTag.english, "Jazz", "<Jazz>"), (.english, "ليلة", "<\u{2068}ليلة\u{2069}>"),
      (.english, "שלום 1", "<\u{2068}שלום 1\u{2069}>"), (.english, "café", "<café>"), (.english, "日本", "<日本>"),
      (.arabic, "Jazz", "<\u{2068}Jazz\u{2069}>"), (.arabic, "", "<\u{2068}\u{2069}>"),
      (.english, "a\u{202E}b", "<\u{2068}ab\u{2069}>"), (.arabic, "a\u{2069}b", "<\u{2068}ab\u{2069}>"),
      (.arabic, "5\u{200F}", "<\u{2068}5\u{200F}\u{2069}>"),
    ])
  func isolation(_ locale: LocaleTag, _ value: String, _ expected: String) throws {
    let strings = try strings(locale, "<{v}>")
    #expect(try strings.text("key", ["v": .text(value)]).unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(try strings.text("key", ["v": .text(value)], isolation: .none) == "<\(value)>")
  }

  @Test("the keys are sorted")
  func sortedKeys() throws {
    let message = try Message("x")
    #expect(Strings(locale: .english, messages: ["b": message, "a": message]).keys == ["a", "b"])
  }
}
