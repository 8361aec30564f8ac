import HTTPTypes
import NIOCore
import Testing

@testable import Runner

/// Answers that may be shared are kept for a moment, and never longer than they are true.
struct RecentAnswersTests {
  private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
  private static let question = "localhost /v1/events/jazz/availability?"

  /// - Returns: whether the answer was kept.
  private static func keeps(_ headers: HTTPFields, status: Int = 200, question: String = question) -> Bool {
    let answers = RecentAnswers()
    answers.keep(
      status: status, headers: headers, body: ByteBuffer(string: "{}"), for: question, asked: answers.moment,
      now: start)
    return answers.find(question, now: start) != nil
  }

  static let mayBeKept = [
    "public, max-age=5", "Public,max-age=1", "max-age=5, public", "public, s-maxage=3, max-age=0",
  ]
  static let mayNotBeKept = [
    "max-age=5", "private, max-age=5", "public", "public, max-age=0", "public, max-age=x", "public, max-age=-1",
    "public, no-store, max-age=5", "public, no-cache, max-age=5", "no-store", "public, s-maxage=0, max-age=5",
  ]

  @Test("what says it is public and for how long is kept", arguments: mayBeKept)
  func keepsPublic(control: String) { #expect(Self.keeps([.cacheControl: control])) }

  @Test("everything else is not", arguments: mayNotBeKept)
  func keepsNothingElse(control: String) { #expect(!Self.keeps([.cacheControl: control])) }

  @Test("nothing is kept that is for one visitor, differs by visitor, or tells of a failure")
  func keepsNothingPersonal() {
    let control = "public, max-age=5"
    #expect(!Self.keeps([.cacheControl: control, .setCookie: "a=b"]))
    #expect(!Self.keeps([.cacheControl: control, .vary: "Accept-Language"]))
    #expect(!Self.keeps([.cacheControl: control], status: 404))
    #expect(!Self.keeps([.cacheControl: control], question: String(repeating: "x", count: 600)))
    #expect(!Self.keeps([:]))
  }

  @Test("an answer is good for a second, says its age, and is for its own question alone")
  func endsSoon() {
    let answers = RecentAnswers()
    answers.keep(
      status: 200, headers: [.cacheControl: "public, max-age=60"], body: ByteBuffer(string: "{}"), for: Self.question,
      asked: answers.moment, now: Self.start)
    #expect(answers.find(Self.question, now: Self.start + .milliseconds(999))?.headers[.age] == "0")
    #expect(answers.find(Self.question, now: Self.start + .seconds(1)) == nil)
    #expect(answers.find(Self.question + "x=1", now: Self.start) == nil)
  }

  @Test("a change throws all away, and also what was asked before it and is answered after it")
  func forgets() {
    let answers = RecentAnswers()
    func keep(_ moment: RecentAnswers.Moment) {
      answers.keep(
        status: 200, headers: [.cacheControl: "public, max-age=5"], body: ByteBuffer(string: "{}"), for: Self.question,
        asked: moment, now: Self.start)
    }
    let before = answers.moment
    keep(before)
    answers.forgetAll()
    #expect(answers.find(Self.question, now: Self.start) == nil)
    keep(before)
    #expect(answers.find(Self.question, now: Self.start) == nil)
    keep(answers.moment)
    #expect(answers.find(Self.question, now: Self.start) != nil)
  }

  @Test("however many questions are asked, what is kept stays small")
  func staysSmall() {
    let answers = RecentAnswers()
    let body = ByteBuffer(repeating: 32, count: 64 << 10)
    func ask(_ number: Int) -> String { "localhost /v1/events/\(number)/availability?" }
    for number in 0..<200 {
      answers.keep(
        status: 200, headers: [.cacheControl: "public, max-age=5"], body: body, for: ask(number), asked: answers.moment,
        now: Self.start)
    }
    let kept = (0..<200).count { answers.find(ask($0), now: Self.start) != nil }
    #expect((1...64).contains(kept))
  }
}
