import Core
import Function
import Sales
import Store

extension OutboxHandler {
  /// Turns requests for links into mails. It is done here, and not where they are made, so that whoever makes one learns
  /// nothing from the answer or its time.
  func answerLinkRequests(_ request: Request) throws {
    let waiting = try store.waitingLinkRequests(limit: Self.batch)
    let office = BoxOffice(store: store, requestID: request.requestID)
    for request in waiting { try office.answer(request, now: now()) }
    guard !waiting.isEmpty else { return }
    try store.forgetLinkRequests(before: now().adding(seconds: -MailPace.daySeconds))
  }
}
