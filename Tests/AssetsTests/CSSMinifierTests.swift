import Testing

@testable import Assets

/// What is left of a sheet means the same.
struct CSSMinifierTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let minified: String
    var testDescription: String { source }

    init(_ source: String, _ minified: String) {
      self.source = source
      self.minified = minified
    }
  }

  static let cases: [Case] = [
    Case("a { color : red ; }", "a{color :red}"),
    Case("a{color:red}\n\nb{color:blue;}", "a{color:red}b{color:blue}"),
    Case("/* one */ a /* two */ { /* three */ }", "a{}"),
    Case("/*! keep */ a { b: c }", "/*! keep */ a{b:c}"),
    Case("a :hover { }", "a :hover{}"),
    Case("a:hover , b > c ~ d + e { }", "a:hover,b>c~d + e{}"),
    Case("a { width : calc( 1px + ( 2px - 3px ) * 2 ) }", "a{width :calc(1px + (2px - 3px) * 2)}"),
    Case("a { margin: 0 -1px ; }", "a{margin:0 -1px}"),
    Case("@media screen and ( min-width : 40em ) { a { b : c } }", "@media screen and (min-width :40em){a{b :c}}"),
    Case("@media (width >= 40em) and (width > 2px) {}", "@media (width>= 40em) and (width>2px){}"),
    Case("a { content: \"a  /* b */ ; }\" ; }", "a{content:\"a  /* b */ ; }\"}"),
    Case("a { content: 'it\\'s  ;' }", "a{content:'it\\'s  ;'}"),
    Case("a { --x:  { a : b }  ; --y: ; --z:a,  b }", "a{--x:{ a : b };--y: ;--z:a, b}"),
    Case("a { --empty:; b: c }", "a{--empty: ;b:c}"),
    Case("a { --last: 1 }", "a{--last:1}"),
    Case("a { b: var( --x , 1px ) !important }", "a{b:var(--x,1px)!important}"),
    Case("a{b:url( x y.png )}", ""),
    Case("a { b: url(  x.png  ) }", "a{b:url(  x.png  )}"),
    Case("a { b: url(data:image/png;base64,AAAA/*BB==) }", "a{b:url(data:image/png;base64,AAAA/*BB==)}"),
    Case(".a\\; .b\\{ .c\\, .d { }", ".a\\; .b\\{ .c\\, .d{}"),
    Case(".\\31 0 { } .\\31  0 {}", ".\\31 0{}.\\31  0{}"),
    Case("a/**/b { c: d/**/e 1/**/2 }", "a/**/b{c:d/**/e 1/**/2}"),
    Case("a{b:c/*;*/;d:e}", "a{b:c;d:e}"),
    Case("a { unicode-range : U+0600-06FF , U+4?? }", "a{unicode-range :U+0600-06FF,U+4??}"),
    Case("a { & b , > c { d : e } }", "a{& b,>c{d :e}}"),
    Case("[a = \"b\" i] { }", "[a = \"b\" i]{}"),
    Case("a { grid-template: \"a  b\" auto / 1fr  2fr }", "a{grid-template:\"a  b\" auto / 1fr 2fr}"),
    Case("a:not( .b , .c ):is( d ) { }", "a:not(.b,.c):is(d){}"),
    Case("a-- > b { }", "a-- >b{}"),
    Case("@supports ( display : grid ) and ( not ( a : b ) ) { }", "@supports (display :grid) and (not (a :b)){}"),
    Case("\u{661}\u{627}, é { x: \"م\" }", "\u{661}\u{627},é{x:\"م\"}"),
    Case("a { b: 1e3px +.5 -2E-3 50% }", "a{b:1e3px +.5 -2E-3 50%}"),
    Case("a\r\n{\tb:\u{0C}c }", "a{b:c}"),
    Case("", ""),
  ]

  @Test("only what no browser reads is left out", arguments: cases)
  func minifies(_ example: Case) throws {
    let result = try? CSSMinifier.minify(Array(example.source.utf8), file: "a.css")
    #expect(String(decoding: result ?? [], as: UTF8.self) == example.minified)
  }

  @Test("a minified sheet has the tokens of its source, and minified again it stays", arguments: cases)
  func keepsTokens(_ example: Case) throws {
    guard let once = try? CSSMinifier.minify(Array(example.source.utf8), file: "a.css") else { return }
    #expect(try CSSMinifier.minify(once, file: "a.css") == once)
    func words(_ bytes: [UInt8]) throws -> [String] {
      try CSSTokenizer.tokens(of: bytes, file: "a.css")
        .filter { $0.kind != .whitespace && $0.kind != .comment }
        .map { String(decoding: bytes[$0.range], as: UTF8.self) }
        .filter { $0 != ";" }
    }
    #expect(try words(once) == words(Array(example.source.utf8)))
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    let source: String
    let place: String
    let words: String
    var testDescription: String { source }
  }

  @Test(
    "a broken sheet has one error at its place",
    arguments: [
      Broken(source: "a {\n  b: c;\n", place: "a.css:1:3", words: "never closed; add `}`"),
      Broken(source: "a { b: c; } }", place: "a.css:1:13", words: "closes nothing"),
      Broken(source: "a { b: (c] }", place: "a.css:1:10", words: "closes nothing"),
      Broken(source: "a {\n  b: \"c;\n}", place: "a.css:2:6", words: "no closing quote"),
      Broken(source: "é /* a", place: "a.css:1:3", words: "add `*/`"),
      Broken(source: "a { b: url(c d) }", place: "a.css:1:8", words: "never ends"),
      Broken(source: "a { b: url(c'd) }", place: "a.css:1:13", words: "in quotes"),
    ])
  func explains(_ broken: Broken) {
    let problem = #expect(throws: AssetProblem.self) {
      try CSSMinifier.minify(Array(broken.source.utf8), file: "a.css")
    }
    let text = problem?.description ?? ""
    #expect(text.hasPrefix(broken.place + ": ") && text.contains(broken.words), "\(text)")
  }

  @Test("whatever bytes come, tokens joined are the sheet", arguments: 0..<200)
  func neverTraps(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let pieces = [
      "a", "{", "}", "(", ")", ";", ":", "--x", "/*", "*/", "\"", "'", "\\", "url(", " ", "\n", "@import", "#", "1.5e",
      "é",
    ]
    var text = ""
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let bytes = Array(text.utf8)
    guard let tokens = try? CSSTokenizer.tokens(of: bytes, file: "a.css") else { return }
    #expect(tokens.flatMap { bytes[$0.range] } == bytes)
    let once = try? CSSMinifier.minify(bytes, file: "a.css")
    #expect(once != nil)
  }
}
