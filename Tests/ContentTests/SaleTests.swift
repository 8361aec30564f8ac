import Content
import Core
import Testing

@Suite("what an event says of its sale")
struct SaleTests {
  private func folder() throws -> ContentFolder {
    let folder = try ContentFolder()
    try folder.write(
      "site.yml",
      folder.read("site.yml").replacing(
        "tags:",
        with: "taxes:\n  de: {percent: 19, countries: [DE]}\n  low: {percent: 5.5, included: false}\ntags:"))
    try folder.write(
      "events/jazz/event.yml",
      ContentFolder.event.replacing(
        "tickets:",
        with: """
          max_per_order: 6
          max_per_person: 4
          fees:
            - {id: booking, per: ticket, amount: 0.50, percent: 2.5, tax: none}
          questions:
            - {id: diet, kind: choice, per: ticket, required: true, tickets: [reduced], options: [none, vegan]}
          tickets:
          """
      ).replacing("price: 14.00", with: "price: {min: 2.00, suggested: 10.00}\n    tax: low\n    hidden: true"))
    try folder.write(
      "events/jazz/codes.yml",
      "codes:\n  - {code: early, percent: 10, uses: 5, closes: 2027-01-01 00:00}\n"
        + "  - {code: Friends, unlocks: [reduced], uses_per_person: 1}\n")
    for locale in ["en", "ar"] {
      let text = ContentFolder.eventText.replacing(
        "---\nBody.",
        with: "fees: {booking: Fee}\nquestions: {diet: {label: Diet?, options: {none: None, vegan: Vegan}}}\n---\nBody."
      )
      try folder.write("events/jazz/\(locale).md", text)
    }
    return folder
  }

  @Test("prices, limits, fees, codes and questions are read, with the taxes of the venue's country")
  func facts() throws {
    let loaded = try folder().load()
    #expect(loaded.diagnostics.map(\.description) == [])
    let event = try #require(loaded.content?.events.first)
    let facts = event.dates[0].facts
    #expect(facts.perOrderMax == 6 && facts.perPersonMax == 4)
    #expect(facts.ticketTypes[0].tax == TaxRate(percentage: try #require(Percentage("19")), isInclusive: true))
    #expect(facts.ticketTypes[1].tax == TaxRate(percentage: try #require(Percentage("5.5")), isInclusive: false))
    #expect(facts.ticketTypes[1].range?.min.minorUnits == 200 && facts.ticketTypes[1].range?.max == nil)
    #expect(facts.ticketTypes[1].price.minorUnits == 1000 && facts.ticketTypes[1].isHidden)
    #expect(facts.fees.map(\.tax) == [nil] && facts.fees[0].amount?.minorUnits == 50)
    #expect(facts.codes.map(\.name.rawValue) == ["EARLY", "FRIENDS"])
    #expect(facts.codes[0].window.closesAt.milliseconds == 1_798_758_000_000, "midnight in Berlin")
    #expect(facts.codes[1].window.closesAt == facts.endsAt, "without a date it is good to the end")
    #expect(facts.questions.map(\.kind) == [.choice] && facts.questions[0].isPerTicket)
    #expect(event.texts[.english]?.feeNames == ["Fee"])
    #expect(event.texts[.english]?.questions.map(\.options) == [["None", "Vegan"]])
  }

  @Test("a text without the name of a fee or a question is an error for each")
  func names() throws {
    let folder = try folder()
    try folder.write(
      "events/jazz/en.md",
      folder.read("events/jazz/en.md").replacing("fees: {booking: Fee}\n", with: "")
        .replacing("vegan: Vegan", with: "meat: Meat"))
    #expect(
      folder.problems == [
        "content/events/jazz/en.md:2:1: the key `fees` is missing",
        "content/events/jazz/en.md:8:34: the option `vegan` has no name here",
        "content/events/jazz/en.md:8:56: the key `meat` is unknown; known are `none`, `vegan`",
      ])
  }

  @Test(
    "what can't be charged or asked is one error",
    arguments: [
      ("amount: 0.50, percent: 2.5, ", "", "14:5: a fee has an `amount`, a `percent` or both"),
      ("per: ticket, amount", "per: person, amount", "14:24: `person` is no per; known are `ticket`, `order`"),
      (
        "amount: 0.50", "amount: 0.5",
        "14:40: `0.5` is no price in EUR; write it with exactly 2 decimals, such as 24.00"
      ),
      (
        "kind: choice", "kind: radio",
        "16:22: `radio` is no kind; known are `text`, `long_text`, `choice`, `several`, `yes_no`, `number`, `date`"
      ),
      ("kind: choice", "kind: number", "16:79: only `choice` and `several` have options; remove them"),
      ("options: [none, vegan]", "options: [none, none]", "16:95: `none` can't be an option, or stands twice; use"),
      ("tickets: [reduced], options", "tickets: [redcued], options", "16:69: the event has no ticket `redcued`"),
    ])
  func problems(_ old: String, _ new: String, _ problem: String) throws {
    let folder = try folder()
    let facts = try folder.read("events/jazz/event.yml")
    try folder.write("events/jazz/event.yml", facts.replacing(old, with: new))
    let problems = folder.problems.filter { !$0.contains(".md:") }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("content/events/jazz/event.yml:\(problem)") == true, "\(problems)")
  }
}
