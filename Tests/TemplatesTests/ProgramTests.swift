import Core
import Localization
import Templates
import Testing

@Suite("Programs")
struct ProgramTests {
  private let card = Shape("card", [("title", .text), ("path", .text), ("price", .optional(.text))])

  private func set(_ page: String, _ others: [String: String] = [:]) throws -> TemplateSet {
    try TemplateSet(others.merging(["page.html": page]) { $1 })
  }

  private func drawn(_ program: Program, _ values: Record, _ memo: inout Memo) -> String {
    var output: [UInt8] = []
    program.render(values, memo: &memo, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("an include is drawn once for each record, and for each of its other arguments")
  func memo() throws {
    let set = try set(
      "{{ for c in cards }}{{ include \"card.html\" card=c lead=loop.first }}{{ end }}|{{ n }}",
      ["card.html": "<b>{{ card.title }}{{ if lead }}!{{ end }}{{ site }}</b>"])
    let root = Shape("page", [("cards", .list(.record(card))), ("n", .number)])
    let constants = Record(Shape("site", [("site", .text)]), ["S"])
    let program = try set.program(
      "page.html", strings: try Rendering.strings(), constants: constants, root: root)
    let first = Value.record(Record(card, ["A", "/a", nil]))
    let second = Value.record(Record(card, ["B&", "/b", nil]))
    var memo = Memo()
    #expect(drawn(program, Record(root, [[first, second], 1]), &memo) == "<b>A!S</b><b>B&amp;S</b>|1")
    #expect(memo.count == 2)
    #expect(
      drawn(program, Record(root, [[second, first, second], 2]), &memo) == "<b>B&amp;!S</b><b>AS</b><b>B&amp;S</b>|2")
    #expect(memo.count == 4)
    memo.removeAll()
    #expect(memo.count == 0)
  }

  @Test("an include that reads the page is not kept")
  func openIncludes() throws {
    let set = try set(
      "{{ for c in cards }}{{ include \"card.html\" card=c }}{{ end }}", ["card.html": "{{ card.title }}{{ n }}"])
    let root = Shape("page", [("cards", .list(.record(card))), ("n", .number)])
    let program = try set.program(
      "page.html", strings: try Rendering.strings(), constants: Record(Shape("none", []), []), root: root)
    let cards: Value = [.record(Record(card, ["A", "/a", nil]))]
    var memo = Memo()
    #expect(drawn(program, Record(root, [cards, 1]), &memo) == "A1")
    #expect(drawn(program, Record(root, [cards, 2]), &memo) == "A2")
    #expect(memo.count == 0)
  }

  @Test("a memo that is full forgets, and the pages stay the same")
  func fullMemo() throws {
    let set = try set(
      "{{ for c in cards }}{{ include \"card.html\" card=c }}{{ end }}", ["card.html": "[{{ card.title }}]"])
    let root = Shape("page", [("cards", .list(.record(card)))])
    let program = try set.program(
      "page.html", strings: try Rendering.strings(), constants: Record(Shape("none", []), []), root: root)
    let cards = (0..<50).map { Value.record(Record(card, [.string("title \($0)"), "", nil])) }
    let expected = (0..<50).map { "[title \($0)]" }.joined()
    for capacity in [0, 1, 9, 10, 40, 100_000] {
      var memo = Memo(capacityBytes: capacity)
      #expect(drawn(program, Record(root, [.list(cards)]), &memo) == expected)
      #expect(drawn(program, Record(root, [.list(cards)]), &memo) == expected)
    }
  }

  @Test("only what a page uses changes its fingerprint")
  func fingerprints() throws {
    let page =
      "{{ if kind == \"a\" }}{{ site.name }}{{ t \"plain\" }}{{ end }}{{ t \"hello\" name=x }}{{ for m in menu }}{{ m }}{{ end }}"
    let site = Shape("site", [("name", .text), ("email", .text)])
    let shape = Shape("constants", [("site", .record(site)), ("kind", .text), ("menu", .list(.text))])
    let root = Shape("page", [("x", .text), ("y", .text)])
    func fingerprint(
      _ messages: [String: String] = [:], name: String = "N", email: String = "E", kind: String = "a",
      menu: Value = ["1"], page: String = page
    ) throws -> ProgramFingerprint {
      let texts = ["plain": "p", "hello": "h {name}", "other": "o"].merging(messages) { $1 }
      let strings = Strings(locale: .english, messages: try texts.mapValues { try Message($0) })
      let constants = Record(shape, [.record(Record(site, [.string(name), .string(email)])), .string(kind), menu])
      let program = try set(page).program("page.html", strings: strings, constants: constants, root: root)
      #expect(program.usedMembers == ["x"])
      return program.fingerprint
    }
    let base = try fingerprint()
    #expect(try fingerprint() == base)
    #expect(try fingerprint(["other": "O"]) == base)
    #expect(try fingerprint(email: "F") == base)
    #expect(try fingerprint(["plain": "P"]) != base)
    #expect(try fingerprint(["hello": "H {name}"]) != base)
    #expect(try fingerprint(name: "M") != base)
    #expect(try fingerprint(menu: ["2"]) != base)
    #expect(try fingerprint(page: page + " ") != base)
    let without = try fingerprint(kind: "b")
    #expect(without != base)
    #expect(try fingerprint(["plain": "P"], name: "M", kind: "b") == without)
  }

  @Test("a fingerprint is the same in every run")
  func stableFingerprint() throws {
    let program = try set("<p>{{ x }}</p>{{ if x }}{{ t \"hello\" name=x }}{{ end }}").program(
      "page.html", strings: try Rendering.strings(), constants: Record(Shape("none", []), []),
      root: Shape("page", [("x", .text)]))
    #expect(program.fingerprint.description == "26f2e1c884fa4bc2253f3c4a9c52d83d")
  }

  @Test("what does not fit is told before anything is drawn, with its line")
  func refusals() throws {
    let page = "<p>\n  {{ titel }}{{ t \"helo\" }}{{ asset \"sit.css\" }}{{ t \"cart.tickets\" count=title }}</p>"
    let root = Shape("page", [("title", .text)])
    let strings = try Rendering.strings()
    let set = try set(page)
    let error = #expect(throws: TemplateErrors.self) {
      try set.program(
        "page.html", strings: strings, assets: ["site.css": "/x"], constants: Record(Shape("none", []), []), root: root)
    }
    let expected = [
      "page.html:2:6: there is no \"titel\"; did you mean \"title\"?",
      "page.html:2:14: there is no message \"helo\"; did you mean \"hello\"?",
      "page.html:2:37: there is no file \"sit.css\" among the assets; did you mean \"site.css\"?",
      "page.html:2:69: the message \"cart.tickets\" can't take a string for \"count\"",
    ]
    #expect(error?.errors.map(\.description) == expected)
    #expect(error?.errors.first?.excerpt?.hasSuffix("\n     ^") == true)
  }
}
