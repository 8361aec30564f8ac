import Core
import TestSupport
import Testing
import TicketPDF

@Suite("tickets as PDF")
struct TicketPDFTests {
  /// The width of the code itself on the page, as ``TicketPDF`` says: 48 mm with its quiet zone of four modules.
  private static let codeMillimetres = 48.0 * 41 / 49

  @Test("the code of every page is read from a screen of 96 dots per inch")
  func decodes() throws {
    for document in [try Samples.english(), try Samples.arabic()] {
      let reader = try PDFReader(try TicketPDF.bytes(of: document))
      for page in document.tickets.indices {
        #expect(try reader.codes(page: page + 1, dotsPerInch: 96) == [Samples.code(page + 1)])
      }
    }
  }

  @Test("the code is read where it is two centimetres wide on a screen of 96 dots per inch")
  func decodesSmall() throws {
    let reader = try PDFReader(try TicketPDF.bytes(of: try Samples.english()))
    let scale = 20 / Self.codeMillimetres
    #expect(try reader.codes(page: 1, dotsPerInch: 96 * scale) == [Samples.code(1)])
  }

  @Test("title, names and codes are text, each whole and in the order of reading")
  func text() throws {
    let english = try PDFReader(try TicketPDF.bytes(of: try Samples.english())).text()
    let wanted = [
      "Courtyard jazz", "Saturday, 12 June 2027", "Doors: 19:00", "The Lindenhof", "Lindenstraße 12", "Standing",
      "Zoë O’Brien (Jr.)", "7K2M-9QX4-W8ZC-5RTV", "0G3T-6BKD", "Lindenhof e. V.",
    ]
    for text in wanted { #expect(english.contains(text)) }
    let arabic = Self.withoutControls(try PDFReader(try TicketPDF.bytes(of: try Samples.arabic())).text())
    for text in [
      "جاز في الفناء", "ليلى عبد الرحمن", "7K2M-9QX4-W8ZC-5RTV", "Lindenhof e. V.", "Lindenstraße 12", "السبت",
    ] {
      #expect(arabic.contains(text), "\(text) in \(arabic)")
    }
  }

  @Test(
    "a name of the other direction is whole, its signs on their side",
    arguments: ["Zoë O’Brien", "C. & A. 12", "ليلى عبد الرحمن", "ליאור כהן"])
  func otherNames(_ name: String) throws {
    for document in [try Samples.english(holder: name), try Samples.arabic(holder: name)] {
      let text = Self.withoutControls(try PDFReader(try TicketPDF.bytes(of: document)).text())
      #expect(text.contains(name), "\(name) in \(text)")
    }
  }

  @Test(
    "of a name with brackets or in both directions every word is whole",
    arguments: ["Zoë O’Brien (Jr.)", "Dr. Nour الهدى", "نور (Nour) الهدى"])
  func mixedNames(_ name: String) throws {
    for document in [try Samples.english(holder: name), try Samples.arabic(holder: name)] {
      let text = Self.withoutControls(try PDFReader(try TicketPDF.bytes(of: document)).text())
      // poppler has a mind of its own about brackets between two directions.
      let words = name.split { " ().".contains($0) }
      #expect(text.split(separator: "\n").contains { line in words.allSatisfy { line.contains($0) } }, "in \(text)")
    }
  }

  @Test("the file tells its title, its language and its side, and is of the size of a quarter of A4")
  func facts() throws {
    let bytes = try TicketPDF.bytes(of: try Samples.arabic())
    let facts = try PDFReader(bytes).facts()
    #expect(facts["Title"] == "تذاكر جاز في الفناء")
    #expect(facts["Author"] == "الفانوس")
    #expect(facts["Pages"] == "1")
    #expect(facts["Page size"] == "297.638 x 419.528 pts (A6)" || facts["Page size"] == "297.638 x 419.528 pts")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Lang (ar)") && text.contains("/Direction /R2L") && text.contains("/DisplayDocTitle true"))
    let english = try TicketPDF.bytes(of: try Samples.english())
    #expect(try PDFReader(english).facts()["Pages"] == "2")
    #expect(!String(decoding: english, as: UTF8.self).contains("/R2L"))
  }

  @Test("the same tickets are the same bytes; other tickets are not")
  func deterministic() throws {
    let first = try TicketPDF.bytes(of: try Samples.arabic())
    _ = try TicketPDF.bytes(of: try Samples.english())
    #expect(try TicketPDF.bytes(of: try Samples.arabic()) == first)
    #expect(try TicketPDF.bytes(of: try Samples.arabic(holder: "ليلى")) != first)
  }

  @Test(
    "however much stands on it, a ticket is one page with a code that is read", arguments: [LocaleTag.german, .arabic])
  func crowded(_ language: LocaleTag) throws {
    let reader = try PDFReader(try TicketPDF.bytes(of: try Samples.crowded(language: language)))
    #expect(try reader.facts()["Pages"] == "1")
    #expect(try reader.codes(page: 1, dotsPerInch: 96) == [Samples.code(1)])
    #expect(try reader.text().contains("7K2M-9QX4-W8ZC-5RTV"))
  }

  @Test(
    "no name breaks the file",
    arguments: ["", " ", "\u{0}a\u{0}", "a\nb\r\nc", "<b>&amp;</b>", "\u{202E}evil", "🎷🎺👩‍👩‍👧‍👦", "\u{301}\u{301}", "𓀀𐤀ꙮ"])
  func hostile(_ name: String) throws {
    let document = try Samples.english(holder: name)
    let reader = try PDFReader(try TicketPDF.bytes(of: document))
    #expect(try reader.facts()["Pages"] == "2")
    #expect(try reader.text().contains("Courtyard jazz"))
    if name.contains("<") { #expect(try reader.text().contains(name)) }
  }

  /// Marks of direction, which poppler adds and which are none of the text.
  private static func withoutControls(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isBidiControl { kept.append(scalar) }
    return String(kept)
  }
}
