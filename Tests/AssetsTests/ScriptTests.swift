import Testing

@testable import Assets

/// What is left of a script does the same.
struct ScriptTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let written: String
    var testDescription: String { source }

    init(_ source: String, _ written: String) {
      self.source = source
      self.written = written
    }
  }

  static let cases: [Case] = [
    Case("// a\nconst b = 1; // c\n\n  b( b );\n", "const b=1;b(b);"),
    Case("const a = \"// no comment\", b = '/* nor this */';", "const a=\"// no comment\",b='/* nor this */';"),
    Case("a = `x // ${ b + `/*${ c }*/` } y`;", "a=`x // ${b + `/*${c}*/`} y`;"),
    Case("a = b\n++c", "a=b\n++c"),
    Case("let a = b\n(c)", "let a=b\n(c)"),
    Case("return /* one\n line end */ a", "return\na"),
    Case("a = b / c / d; e = /[/\"]\\/x/g.test(f)", "a=b / c / d;e=/[/\"]\\/x/g.test(f)"),
    Case("if (a) /\"/.test(b); c = (d) / 2 / \"e\"", "if(a)/\"/.test(b);c=(d)/ 2 / \"e\""),
    Case("a + +b - -c", "a + +b - -c"),
    Case("a ? .5 : b?.c", "a ? .5:b?.c"),
    Case("a-- > b; x = c < !--d", "a-- >b;x=c < !--d"),
    Case("async (a) => { await a }", "async(a)=>{await a}"),
    Case("/*! licence */\na()", "/*! licence */\na()"),
    Case("x = y\n/*! licence */\nz", "x=y\n/*! licence */\nz"),
    Case("#!/usr/bin/node\na", "a"),
    Case("a.return / 2 / b", "a.return / 2 / b"),
    Case("// x\u{2028}b()", "b()"),
    Case("for (const a of b) c", "for(const a of b)c"),
  ]

  @Test("comments and idle spaces are left out, line ends that may matter stay", arguments: cases)
  func writes(_ example: Case) {
    let script = Script(path: "a.js", file: "a.js", bytes: Array(example.source.utf8))
    #expect(script.problems.isEmpty)
    var text = String(decoding: script.bytes(addresses: [:]), as: UTF8.self)
    if example.source.contains("\u{2028}") { text = text.replacing("\u{2028}", with: "") }
    #expect(text == example.written)
  }

  @Test(
    "where it is not sure what a slash means, the rest stays as it is, with a warning",
    arguments: ["function a() { } /b  c/.test(d)", "a++ /  b", "x = {  } /  2", "a = `b", "'a\n'", "( a  ]  b"])
  func staysCareful(source: String) {
    let script = Script(path: "a.js", file: "a.js", bytes: Array(source.utf8))
    #expect(script.problems.map(\.isWarning) == [true])
    let text = String(decoding: script.bytes(addresses: [:]), as: UTF8.self)
    #expect(source.hasSuffix(String(text.suffix(3))))
  }

  @Test("imports and addresses are found, and nothing that only looks like one")
  func findsReferences() {
    let source = """
      import a from "./a.js"; import "../b.js"; export * from './c.js'
      const d = await import("./d.js"), e = new URL("./e.png", import.meta.url)
      // import "./no.js"
      const text = 'import "./no.js"', f = g.from("./no.js"), h = i.import("./no.js"), j = new URL("./no.js", k)
      import l from "https://example.org/l.js"; import m from "/assets/m.js"
      """
    let script = Script(path: "sub/x.js", file: "x.js", bytes: Array(source.utf8))
    #expect(script.references.map(\.path) == ["sub/a.js", "b.js", "sub/c.js", "sub/d.js", "sub/e.png", "m.js"])
    #expect(script.problems.isEmpty)
    let names = Dictionary(uniqueKeysWithValues: script.references.map { ($0.path, "/assets/N") })
    #expect(String(decoding: script.bytes(addresses: names), as: UTF8.self).contains("import a from \"/assets/N\";"))
  }

  @Test("a module by its bare name is an error at its place")
  func refusesBareNames() {
    let script = Script(path: "x.js", file: "x.js", bytes: Array("\n import a from \"a.js\"".utf8))
    #expect(
      script.problems.map(\.description) == ["x.js:2:16: browsers find no module by the name `a.js`; write `./a.js`"])
  }
}
