import Catalog
import Core
import Function
import Mail
import Pages
import Payments
import Sales
import Store
import Tickets

/// The scheduled function behind the sale: sends the mails that are due, gives money back, and ends holds that ran out.
///
/// Each run does a bounded piece of work, and a run that dies is made up for by the next.
public struct OutboxHandler: Handler {
  let store: any Store
  let catalog: CatalogReader
  let payments: any PaymentProvider
  let mailer: any Mailer
  let link: OrderLink
  /// nil: mails have no files, only the link.
  let documents: DocumentSource?
  let now: @Sendable () -> Instant

  /// At most this many tasks and holds in one run.
  static let batch = 50
  /// Of so many holds that ran out, the oldest, each run picks its own.
  static let overdueMax = 1000
  /// How long a run may take before another one takes its tasks over.
  static let leaseSeconds: Int64 = 120

  public init(
    store: any Store, catalog: CatalogReader, payments: any PaymentProvider, mailer: any Mailer, link: OrderLink,
    documents: DocumentSource? = nil, now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.payments = payments
    self.mailer = mailer
    self.link = link
    self.documents = documents
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    guard request.isScheduled else { return Response(status: 404) }
    var counts: [String: Int] = [:]
    var lines: [String] = []
    let holds = try sweep(request, &counts)
    lines += try heedRefundNews(request)
    let start = now()
    let tasks = try store.claimTasks(
      now: start, leaseEndsAt: start.adding(seconds: Self.leaseSeconds), limit: Self.batch)
    var failed = 0
    for task in tasks {
      do {
        let (done, outcome) = try perform(task)
        try store.finishTask(task.id, at: now())
        counts[done, default: 0] += 1
        lines.append(Self.line(task, outcome))
      } catch let error where !(error is StoreError) {
        // One task that can't be done must not keep the others from being done.
        let failure = error as? TaskFailure ?? TaskFailure(why: "\(type(of: error))", isFinal: false)
        failed += 1
        let next = failure.nextTry(after: task.attempts, now: now())
        try store.retryTask(task.id, dueAt: next, failure: failure.why)
        lines.append(Self.line(task, "\(next == nil ? "given up" : "to be tried again"): \(failure.why)"))
      }
    }
    var response = Response.json(Array(#"{"holds":\#(holds),"tasks":\#(tasks.count),"failed":\#(failed)}"#.utf8))
    response.counts = counts
    response.logLines = lines
    return response
  }

  /// Names the request that caused the task, and neither order nor buyer.
  private static func line(_ task: OutboxTask, _ outcome: String) -> String {
    let kind =
      switch task.kind {
      case .mailTickets: "the mail with tickets"
      case .mailRefund: "the mail about a refund"
      case .refund: "the refund"
      }
    return "\(kind) for request \(task.requestID.isEmpty ? "-" : task.requestID): \(outcome)"
  }

  /// - Returns: what it counts as, and how it went.
  private func perform(_ task: OutboxTask) throws -> (count: String, outcome: String) {
    guard let order = try store.order(task.order) else { throw TaskFailure(why: "order is gone", isFinal: true) }
    switch task.kind {
    case .mailTickets:
      let mail = try OrderMail(order, task: task, refund: nil, handler: self)
      try send(mail)
      return ("mails_sent", documents != nil && mail.message.attachments.isEmpty ? "done, without files" : "done")
    case .mailRefund(let payment, let reason):
      try send(OrderMail(order, task: task, refund: (payment.amount, reason), handler: self))
      return ("mails_sent", "done")
    case .refund(let payment):
      return ("refunds", try refund(payment, task: task, order: order))
    }
  }

  private func send(_ mail: OrderMail) throws {
    do throws(MailError) {
      try mailer.send(mail.message)
    } catch {
      switch error {
      case .permanent: throw TaskFailure(why: "\(error)", isFinal: true)
      case .temporary, .unknownOutcome: throw TaskFailure(why: "\(error)", isFinal: false)
      }
    }
  }

}
