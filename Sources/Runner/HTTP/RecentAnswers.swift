import HTTPTypes
import NIOCore
import Synchronization

/// Answers of functions that said a shared cache may keep them (`Cache-Control: public`, RFC 9111), kept for a second at most:
/// a rush asks the same question thousands of times.
///
/// Whatever may have changed something, a call other than GET, throws all of them away, so that nobody who has bought sees the
/// places from before. What changes without the runner is seen a second later.
final class RecentAnswers: Sendable {
  struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: ByteBuffer
    fileprivate let bestUntil: NIODeadline
  }

  /// The state of things when a question was asked.
  struct Moment: Equatable, Sendable { fileprivate let number: UInt64 }

  private struct State {
    var answers: [String: Answer] = [:]
    var bytes = 0
    var moment: UInt64 = 0
  }

  private let state = Mutex(State())
  private static let answersMax = 1024
  private static let bytesMax = 4 << 20
  private static let lifetimeMax = 1

  /// - Parameter question: path and query of a GET.
  func find(_ question: String, now: NIODeadline = .now()) -> Answer? {
    state.withLock { state in
      guard let answer = state.answers[question], now < answer.bestUntil else { return nil }
      return answer
    }
  }

  var moment: Moment { state.withLock { Moment(number: $0.moment) } }

  /// Keeps an answer that may be kept, unless something may have changed since `moment`, when its question was asked.
  func keep(
    status: Int, headers: HTTPFields, body: ByteBuffer, for question: String, asked moment: Moment,
    now: NIODeadline = .now()
  ) {
    guard status == 200, question.utf8.count <= 512, let seconds = Self.lifetime(headers) else { return }
    var headers = headers
    headers[.age] = "0"
    let answer = Answer(status: status, headers: headers, body: body, bestUntil: now + .seconds(Int64(seconds)))
    state.withLock { state in
      guard state.moment == moment.number else { return }
      if state.answers.count >= Self.answersMax || state.bytes + body.readableBytes > Self.bytesMax {
        state.answers = [:]
        state.bytes = 0
      }
      state.bytes += body.readableBytes - (state.answers[question]?.body.readableBytes ?? 0)
      state.answers[question] = answer
    }
  }

  func forgetAll() {
    state.withLock { state in
      state.moment += 1
      state.answers = [:]
      state.bytes = 0
    }
  }

  /// How many seconds an answer with these headers is good for here; nil where it is for one visitor or differs by visitor.
  private static func lifetime(_ headers: HTTPFields) -> Int? {
    guard headers[.setCookie] == nil, headers[.vary] == nil, let control = headers[.cacheControl] else { return nil }
    let directives = control.lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
    guard directives.contains("public"), !directives.contains("no-cache"), !directives.contains("no-store") else {
      return nil
    }
    for name in ["s-maxage=", "max-age="] {
      guard let directive = directives.first(where: { $0.hasPrefix(name) }) else { continue }
      guard let seconds = Int(directive.dropFirst(name.count)), seconds > 0 else { return nil }
      return min(seconds, lifetimeMax)
    }
    return nil
  }
}
