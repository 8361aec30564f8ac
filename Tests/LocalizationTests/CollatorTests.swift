import Core
import Localization
import Testing

@Suite("Collation")
struct CollatorTests {
  @Test("ICU sorts words the same")
  func agreesWithICU() throws {
    let rows = try CaseTable("collation_cases.tsv").rows
    #expect(rows.count >= 31)
    for row in rows {
      let collator = Collator(locale: try #require(LocaleTag(row.subject)))
      let words = row.input.split(separator: " ").map(String.init)
      let sorted = collator.sorted(words) { $0 }
      let expected = row.expected.split(separator: " ").map(String.init)
      let differences = zip(sorted, expected).filter { $0 != $1 }.map { "\($0) for \($1)" }
      #expect(differences.isEmpty, "\(row.subject): \(differences.prefix(6).joined(separator: ", "))")
    }
  }

  @Test("capitals, accents, doubled digraphs and scripts come in the order of their language")
  func ownOrders() throws {
    func sorted(_ tag: String, _ words: String) throws -> String {
      let collator = Collator(locale: try #require(LocaleTag(tag)))
      return collator.sorted(words.split(separator: " ").map(String.init)) { $0 }.joined(separator: " ")
    }
    #expect(try sorted("da", "alborg Zoo zoo Aalborg Alborg") == "Alborg alborg Zoo zoo Aalborg")
    #expect(try sorted("en", "Zoo zoo") == "zoo Zoo")
    #expect(try sorted("vi", "ạ ả á ã à a") == "a à ả ã á ạ")
    #expect(try sorted("hu", "ccz ccs csb csa") == "ccz csa csb ccs")
    #expect(try sorted("hr", "Αθήνα Жук Zagreb") == "Zagreb Жук Αθήνα")
  }

  @Test("equal texts stay in their order, and a key is the same however a letter is written")
  func stability() {
    let collator = Collator(locale: .english)
    #expect(collator.sorted([("b", 1), ("a", 2), ("b", 3), ("a", 4)]) { $0.0 }.map(\.1) == [2, 4, 1, 3])
    #expect(collator.areInOrder("cafe", "cafe\u{301}"))
    #expect(collator.areInOrder("cafe\u{301}", "caff"))
  }

  @Test("any text has a key, and numbers go by their values")
  func anyText() {
    let collator = Collator(locale: .arabic)
    let texts = [
      "", " ", "007", "7", "٧", "8", "10", String(repeating: "9", count: 1000), "a\u{301}\u{302}", "🎷", "東京", "\u{0}",
    ]
    for text in texts { #expect(collator.sortKey(text) == collator.sortKey(text)) }
    #expect(collator.areInOrder("٧", "8") && collator.areInOrder("8", "10"))
    #expect(collator.areInOrder("موسيقى", "Berlin"))
  }
}
