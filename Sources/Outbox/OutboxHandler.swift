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
  /// How long after an event names and addresses are kept; nil: until somebody asks.
  let retentionDays: Int64?
  let retentionPace = RetentionPace()
  let now: @Sendable () -> Instant

  /// At most this many tasks and holds in one run.
  static let batch = 50
  /// Of so many holds that ran out, the oldest, each run picks its own.
  static let overdueMax = 1000
  /// At most so many orders stand in a mail with links.
  static let linksMax = 50
  /// How long a run may take before another one takes its tasks over.
  static let leaseSeconds: Int64 = 120

  public init(
    store: any Store, catalog: CatalogReader, payments: any PaymentProvider, mailer: any Mailer, link: OrderLink,
    documents: DocumentSource? = nil, retentionDays: Int64? = nil, now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.payments = payments
    self.mailer = mailer
    self.link = link
    self.documents = documents
    self.retentionDays = retentionDays
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    guard request.isScheduled else { return Response(status: 404) }
    var counts: [String: Int] = [:]
    var lines: [String] = []
    let holds = try sweep(request, &counts)
    lines += try heedRefundNews(request)
    try answerLinkRequests(request)
    try remind(request)
    try erase(request)
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
        let next = failure.nextTry(of: task, now: now())
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
      case .mailNotice(.again): "the mail with tickets once more"
      case .mailNotice(.renamed): "the mail about a changed name"
      case .mailNotice(.links): "the mail with links"
      case .mailNotice(.reminder): "the reminder"
      case .refund: "the refund"
      }
    return "\(kind) for request \(task.requestID.isEmpty ? "-" : task.requestID): \(outcome)"
  }

  /// - Returns: what it counts as, and how it went.
  private func perform(_ task: OutboxTask) throws -> (count: String, outcome: String) {
    guard let order = try store.order(task.order) else { throw TaskFailure(why: "order is gone", isFinal: true) }
    guard !task.kind.isMail || order.buyer.email.rawValue != Erasure.address else {
      throw TaskFailure(why: "the address was erased", isFinal: true)
    }
    switch task.kind {
    case .mailTickets:
      return try sendTickets(of: order, nil, task: task)
    case .mailNotice(.links):
      let orders = try store.orders(of: order.buyer.email, limit: Self.linksMax)
      try send(OrderMail(order, .links(orders), task: task, handler: self))
      return ("mails_sent", "done")
    case .mailNotice(let notice):
      return try sendTickets(of: order, notice, task: task)
    case .mailRefund(let payment, let reason):
      try send(OrderMail(order, .refund(payment.amount, reason), task: task, handler: self))
      return ("mails_sent", "done")
    case .refund(let payment):
      return ("refunds", try refund(payment, task: task, order: order))
    }
  }

  private func sendTickets(
    of order: Order, _ notice: MailNotice?, task: OutboxTask
  ) throws -> (count: String, outcome: String) {
    // Of tickets that were refunded meanwhile nothing more is to be said but that; the first mail is owed in any case.
    guard notice == nil || order.state == .paid else {
      return ("mails_dropped", "dropped: the order is not paid any more")
    }
    if notice == .reminder, try store.isReminderOff(of: order.id) {
      return ("mails_dropped", "dropped: it is not wanted")
    }
    let mail = try OrderMail(order, .tickets(notice), task: task, handler: self)
    try send(mail)
    let isWithout = documents != nil && notice != .reminder && mail.message.attachments.isEmpty
    return ("mails_sent", isWithout ? "done, without files" : "done")
  }

  private func send(_ mail: OrderMail) throws {
    do throws(MailError) {
      try mailer.send(mail.message)
    } catch {
      switch error {
      case .permanent: throw TaskFailure(why: "\(error)", isFinal: true)
      case .temporary: throw TaskFailure(why: "\(error)", isFinal: false)
      case .unknownOutcome:
        throw TaskFailure(why: "\(error)", isFinal: false, mailTriesMax: TaskFailure.doubtfulTriesMax)
      }
    }
  }

}
