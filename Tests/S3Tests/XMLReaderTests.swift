import Testing

@testable import S3

@Suite("XML of answers")
struct XMLReaderTests {
  @Test("elements, entities, comments and namespaces are read")
  func reads() throws {
    let text =
      "<?xml version=\"1.0\"?>\n<!-- a --><s3:A xmlns:s3=\"x\" y='>'>"
      + "<B>a&lt;&#x1F3B7;&#65;<!-- no --><![CDATA[<&>]]></B><C/><B>2</B></s3:A>\n"
    let root = try #require(XMLReader.read(Array(text.utf8)))
    #expect(root.name == "A")
    #expect(root.children.map(\.name) == ["B", "C", "B"])
    #expect(root["B"]?.text == "a<🎷A<&>")
    #expect(root["D"] == nil)
  }

  @Test(
    "what is malformed, or more than S3 sends, is nothing",
    arguments: [
      "", "a", "<A>", "<A></B>", "<A/><B/>", "<A><B></A></B>", "<A x=1/>", "<A x='1/>", "<A>&nbsp;</A>",
      "<A>&#xD800;</A>",
      "<A>&lt</A>", "<!DOCTYPE A [<!ENTITY x \"y\">]><A>&x;</A>", "<A/>x", "<A>\u{0}</A>", "<A", "<A><![CDATA[</A>",
      String(repeating: "<A>", count: 100) + String(repeating: "</A>", count: 100),
    ])
  func refuses(_ text: String) {
    #expect(XMLReader.read(Array(text.utf8)) == nil)
  }

  @Test("bytes that are no UTF-8 are nothing")
  func refusesOtherBytes() {
    #expect(XMLReader.read(Array("<A>".utf8) + [0xFF] + Array("</A>".utf8)) == nil)
  }
}
