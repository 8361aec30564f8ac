import Testing

@testable import Core

@Suite("questions")
struct QuestionTests {
  static func question(
    _ kind: Question.Kind, isRequired: Bool = true, isPerTicket: Bool = false, types: [TicketTypeID]? = nil,
    id: String = "q"
  ) -> Question {
    Question(
      id: QuestionID(id)!, kind: kind, isPerTicket: isPerTicket, isRequired: isRequired, ticketTypes: types,
      options: kind.hasOptions ? ["none", "vegan", "halal"].map { QuestionOptionID($0)! } : [])
  }

  @Test(
    "an answer is kept in one form",
    arguments: [
      (.text, [" Zoë "], "Zoë"), (.longText, ["a\r\nb"], "a\nb"), (.choice, ["vegan"], "vegan"),
      (.several, ["halal", "none"], "none,halal"), (.yesNo, ["no"], "no"), (.number, ["٠٤٢"], "42"),
      (.number, [" 7 "], "7"), (.date, ["2027-02-28"], "2027-02-28"), (.date, ["٢٠٢٧-٠٢-٢٨"], "2027-02-28"),
    ] as [(Question.Kind, [String], String)])
  func answers(_ kind: Question.Kind, _ given: [String], _ kept: String) throws {
    #expect(try Self.question(kind).answer(given) == kept)
  }

  @Test("what need not be answered may be empty", arguments: Question.Kind.allCases)
  func optional(_ kind: Question.Kind) throws {
    #expect(try Self.question(kind, isRequired: false).answer([]) == nil)
    #expect(try Self.question(kind, isRequired: false).answer([" ", ""]) == nil)
    #expect(throws: AnswerProblem.missing) { try Self.question(kind).answer(["\u{A0}"]) }
  }

  @Test(
    "what is no answer is refused with its reason",
    arguments: [
      (.text, [String(repeating: "x", count: 201)], .tooLong(max: 200)), (.text, ["a\nb"], .badText),
      (.text, ["a\u{202E}b"], .badText), (.longText, [String(repeating: "x", count: 2001)], .tooLong(max: 2000)),
      (.longText, ["a\u{0}b"], .badText), (.choice, ["meat"], .badChoice), (.choice, ["none", "vegan"], .badChoice),
      (.several, ["none", "meat"], .badChoice), (.yesNo, ["maybe"], .badChoice), (.number, ["4.5"], .badNumber),
      (.number, ["-1"], .badNumber), (.number, ["1234567890"], .badNumber), (.date, ["2027-02-30"], .badDate),
      (.date, ["12.06.2027"], .badDate), (.date, ["2027-02-28 10:00"], .badDate),
    ] as [(Question.Kind, [String], AnswerProblem)])
  func problems(_ kind: Question.Kind, _ given: [String], _ problem: AnswerProblem) {
    #expect(throws: problem) { try Self.question(kind).answer(given) }
  }

  @Test("the order is asked first, then each ticket, and only with the types that a question is for")
  func asked() throws {
    let event = EventFacts(
      id: try #require(EventID("concert")), status: .scheduled, startsAt: Market.now,
      endsAt: Market.now.adding(seconds: 1), currency: Market.euro, ticketTypes: Market.event().ticketTypes,
      questions: [
        Self.question(.text, isPerTicket: true, id: "name"),
        Self.question(.choice, isPerTicket: true, types: [Market.guest], id: "diet"),
        Self.question(.text, id: "note"), Self.question(.text, types: [Market.group], id: "school"),
      ])
    let cart = Market.cart(2) + Market.cart(0, Market.group) + Market.cart(1, Market.guest)
    #expect(
      event.asked(for: cart).map(\.name) == [
        "note", "name.standing.1", "name.standing.2", "name.guest.1", "diet.guest.1",
      ])
    #expect(event.asked(for: cart).map(\.ticket) == [nil, 0, 1, 2, 2])
    #expect(event.asked(for: Market.cart(4, Market.group)).filter { $0.ticket == nil }.count == 2)
  }
}
