import Testing

@testable import Assets

/// Pictures that are pages in disguise.
struct SVGDocumentTests {
  @Test(
    "a picture that could run, load or hide something is refused at its place",
    arguments: [
      ("<svg><script>alert(1)</script></svg>", 6, "`<script>`"), ("<svg><SVG:Script/></svg>", 6, "`<SVG:Script>`"),
      ("<svg onload='a()'/>", 6, "`onload`"), ("<svg><a xlink:href='javascript:a()'/></svg>", 9, "lead out"),
      ("<svg><a href='&#106;avascript:a()'/></svg>", 9, "lead out"),
      ("<svg><image href='https://x.org/a.png'/></svg>", 13, "lead out"),
      ("<svg><image href='other.png'/></svg>", 13, "lead out"),
      ("<svg><use href='/assets/a.svg#b'/></svg>", 11, "lead out"),
      ("<svg><image href='data:image/svg+xml,a'/></svg>", 13, "lead out"),
      ("<svg><foreignObject/></svg>", 6, "foreignObject"), ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", 1, "DOCTYPE"),
      ("<?xml-stylesheet href='a.css'?><svg/>", 1, "style sheets"),
      ("<svg style='fill:url(https://x.org#a)'/>", 6, "lead out"),
      ("<svg><style>a{b:url(//x)}</style></svg>", 13, "lead out"),
      ("<svg><style>@import 'a'</style></svg>", 13, "style sheets"),
      ("<svg><style>a{b:u\\72l(//x)}@</style></svg>", 13, "hide"),
      ("<svg><a><set attributeName='href' to='javascript:a()'/></a></svg>", 9, "addresses"),
      ("<svg><style><![CDATA[ </ ]]>@im<!-- -->port 'a'</style></svg>", 13, "style sheets"),
      ("<svg><style><![CDATA[a{b:url(//x)}]]></style></svg>", 13, "lead out"),
      ("<svg style='fill:u&#114;&#x6C;&#40;//x)'/>", 6, "lead out"),
      ("<svg style='fill:url(\\68ttps://x)'/>", 6, "hide"),
      ("<svg><style><a/></style></svg>", 13, "no elements"), ("<svg xlink:HREF='//x'/>", 6, "lead out"),
      ("<svg><g></svg>", 9, "closes nothing"), ("<svg><g>", 9, "never closed"), ("<svg", 1, "no end"),
      ("<html/>", 1, "no SVG"),
      ("", 1, "no SVG"), ("<svg a=b/>", 6, "quotes"), ("<svg/>\u{0}", 1, "UTF-8"),
    ])
  func refuses(source: String, column: Int, words: String) {
    let problem = #expect(throws: AssetProblem.self) { try SVGDocument.check(Array(source.utf8), file: "a.svg") }
    #expect(problem?.column == column && problem?.sentence.contains(words) == true, "\(problem?.description ?? "")")
  }

  @Test("plain pictures pass, with their size")
  func accepts() throws {
    let source = """
      <?xml version="1.0"?><!-- <script> --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200.4 675">
      <style><![CDATA[ a > b { fill: url(#c) } ]]></style><use href="#c"/><path style="fill:url('#c')" d="M0 0"/></svg>
      """
    let document = try SVGDocument.check(Array(source.utf8), file: "a.svg")
    #expect(document == SVGDocument(width: 1200, height: 675))
    let sized = try SVGDocument.check(Array("<svg width='10px' height='20' viewBox='0 0 1 1'/>".utf8), file: "a.svg")
    #expect(sized == SVGDocument(width: 10, height: 20))
  }

  @Test("a text with very many addresses is read in bounded time")
  func boundsWork() throws {
    let source = "<svg style='" + String(repeating: "url(#a)", count: 100_000) + "'/>"
    try SVGDocument.check(Array(source.utf8), file: "a.svg")
  }

  @Test("elements nested without end are refused, not followed")
  func boundsDepth() {
    let source = String(repeating: "<g>", count: 100_000)
    #expect(throws: AssetProblem.self) { try SVGDocument.check(Array(("<svg>" + source).utf8), file: "a.svg") }
  }
}
