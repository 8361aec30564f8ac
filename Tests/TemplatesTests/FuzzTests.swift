import Core
import Localization
import Templates
import Testing

@Suite("Templates made at random")
struct FuzzTests {
  private static let card = Shape("card", [("title", .text), ("image", .optional(.text)), ("cards", .list(.text))])
  private static let page = Shape(
    "page",
    [
      ("text", .text), ("flag", .flag), ("number", .number), ("html", .html), ("event", .record(card)),
      ("maybe", .optional(.record(card))), ("note", .optional(.text)), ("cards", .list(.record(card))),
      ("texts", .list(.text)), ("nothing", .list(.text)), ("day", .date), ("price", .optional(.money)),
      ("json", .json),
    ])

  private static func values(_ generator: inout TemplateGenerator) -> [Value] {
    func card(_ title: String, _ image: Value) -> Value { .record(Record(Self.card, [.string(title), image, ["x"]])) }
    let texts: [Value] = ["", "a", "<b>&\"'", "/en/x?y=1", "javascript:x", "ليلة", "é 100%", "/a.jpg 1x, /b.jpg 2x"]
    let cards = [card("A", nil), card("ب&", "/a.jpg"), card("", "x")]
    return [
      generator.one(of: texts), .bool(generator.number(2) == 0), generator.one(of: [0, 1, 2, -7, 11, 1_000_000]),
      .html(SafeHTML(trusted: "<b>h</b>")), generator.one(of: cards), generator.one(of: [nil, cards[0], cards[1]]),
      generator.one(of: texts + [nil, nil]), .list(Array(cards.prefix(generator.number(4)))),
      .list(Array(texts.prefix(generator.number(4)))), [], LocalDateTime("2027-06-12 20:00").map(Value.date) ?? nil,
      nil, .json(SafeJSON(trusted: Array("{}".utf8))),
    ]
  }

  @Test("never trap, never fail once they pass the checks, and write the same by a program")
  func random() throws {
    var passed = 0
    for seed in 0..<2_000 as Range<UInt64> {
      var generator = TemplateGenerator(seed: seed)
      guard let set = try? TemplateSet(generator.templates()) else { continue }
      let values = Self.values(&generator)
      let strings = try Rendering.strings(generator.one(of: [.english, .arabic, .french]))
      let isConstant = Self.page.members.map { _ in generator.number(2) == 0 }
      func part(_ wanted: Bool) -> Record {
        let slots = isConstant.indices.filter { isConstant[$0] == wanted }
        return Record(
          Shape("part", slots.map { (Self.page.members[$0].name, Self.page.members[$0].type) }),
          slots.map { values[$0] })
      }
      let (constants, own) = (part(true), part(false))
      guard
        let program = try? set.program(
          "page.html", strings: strings, assets: Rendering.assets, constants: constants, root: own.shape)
      else { continue }
      passed += 1
      let names = Dictionary(uniqueKeysWithValues: zip(Self.page.members.map(\.name), values))
      let expected = try set.render("page.html", names, strings: strings, assets: Rendering.assets)
      var memo = Memo(capacityBytes: 100)
      var output: [UInt8] = []
      for _ in 0..<3 { program.render(own, memo: &memo, into: &output) }
      #expect(output == expected + expected + expected, "seed \(seed)")
    }
    #expect(passed > 150)
  }
}
