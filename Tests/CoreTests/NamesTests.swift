import Testing

@testable import Core

@Suite("names, addresses and codes")
struct NamesTests {
  @Test("identifiers take lower-case letters, digits and hyphens", arguments: ["a", "jazz-2027", "0", "a-b-c"])
  func identifiers(_ text: String) { #expect(EventID(text)?.rawValue == text) }

  @Test(
    "and nothing that could lead out of a folder or a URL",
    arguments: ["", "-a", "a-", "A", "a.b", "../a", "a/b", "ä", "a b", "a\0"])
  func badIdentifiers(_ text: String) { #expect(EventID(text) == nil) }

  @Test(
    "names in any script are kept, spaces at the ends dropped",
    arguments: ["نور الدين", "José Núñez", "李小龍", "O’Neill", "  Ana "])
  func names(_ text: String) throws {
    #expect(try #require(PersonName(text)).rawValue == text.trimmed)
  }

  @Test(
    "names with line breaks, controls or bidi controls are refused",
    arguments: [
      "", "   ", "a\nb", "a\r\nBcc: x", "a\u{202E}b", "a\u{2066}b", "a\0b", String(repeating: "x", count: 101),
    ])
  func badNames(_ text: String) { #expect(PersonName(text) == nil) }

  @Test(
    "mail addresses as browsers take them",
    arguments: ["a@b.example", "first.last+tag@sub.mail.example", "o'neill@x.example"])
  func addresses(_ text: String) { #expect(EmailAddress(text)?.rawValue == text) }

  @Test(
    "and no others",
    arguments: [
      "", "a", "a@b", "@b.example", "a@.example", "a@b..example", "a@-b.example", "a b@c.example", "a@b.example\n",
      "a@b.example,c@d.example", "<a@b.example>", "ä@b.example", ".a@b.example", "a..b@c.example",
    ])
  func badAddresses(_ text: String) { #expect(EmailAddress(text) == nil) }

  @Test("a mail domain is folded to lower case, the local part is not")
  func foldsDomain() { #expect(EmailAddress("Ana@Mail.EXAMPLE")?.rawValue == "Ana@mail.example") }

  @Test("base 32 gives back every length of bytes")
  func base32() {
    for length in 0...40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
      #expect(Base32.decode(Base32.encode(bytes)) == bytes)
    }
    #expect(Base32.encode([0xFF, 0x00]) == "ZW00")
    #expect(Base32.decode("zwOo") == [0xFF, 0x00])
    #expect(Base32.decode("ZW01") == nil, "spare bits must be zero")
    #expect(Base32.decode("ZW0U") == nil)
    #expect(Base32.decode("0") == nil)
  }

  @Test("a ticket's code is read as people type it")
  func typedCodes() throws {
    let id = try #require(TicketID(bytes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    #expect(TicketID(id.grouped.lowercased()) == id)
    #expect(TicketID(id.grouped.replacing("-", with: " ")) == id)
    #expect(TicketID(String(id.rawValue.dropLast())) == nil)
    #expect(TicketID("") == nil)
  }

  @Test(
    "direction follows the language",
    arguments: [
      ("ar", TextDirection.rightToLeft), ("ar-EG", .rightToLeft), ("he", .rightToLeft), ("en", .leftToRight),
      ("de-AT", .leftToRight),
    ])
  func direction(_ tag: String, _ direction: TextDirection) throws {
    #expect(try #require(LocaleTag(tag)).direction == direction)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
