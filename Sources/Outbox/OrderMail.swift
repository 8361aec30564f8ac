import Catalog
import Core
import Localization
import Mail
import Pages
import Store
import Templates

/// A mail about an order, in the buyer's language.
struct OrderMail {
  let message: MailMessage

  /// - Parameter refund: what goes back and why; nil for the mail that brings the tickets.
  init(_ order: Order, task: OutboxTask, refund: (amount: Money, reason: RefundReason)?, handler: OutboxHandler) throws
  {
    let renderer = try PageRenderer(catalog: handler.catalog, locale: order.locale)
    let views = OrderViews(renderer: renderer)
    let event = try handler.catalog.event(order.event)
    let title = renderer.texts(of: event)?.title ?? order.event.rawValue
    let kind = refund == nil ? "tickets" : "refund"
    let attachments =
      refund == nil ? try handler.attachments(to: order, task: task, event: event, renderer: renderer) : []
    let costs = try views.costs(order.lines, order.fees, event: event)
    let values: [String: Value] = costs.merging([
      "order": try views.order(order, event: event, isBack: false), "event": views.event(event, id: order.event),
      "tickets": .list(
        try handler.store.tickets(of: order.id).map { ticket in
          .object([
            "type": .string(views.ticketName(ticket.ticketType, event: event)),
            "short_code": .string(ticket.id.grouped),
          ])
        }), "order_url": .string(renderer.site.baseURL + handler.link.path(to: order.id)),
      "is_attached": .bool(!attachments.isEmpty), "reason": .string(refund?.reason.rawValue ?? ""),
      "amount": .string(refund.flatMap { $0.amount.isFree ? nil : renderer.formats.money($0.amount) } ?? ""),
    ]) { $1 }
    guard let sender = EmailAddress(renderer.site.email),
      let id = MessageID(local: Self.local(task.id), domain: Self.domain(of: sender))
    else { throw TaskFailure(why: "the site's mail address can't be used", isFinal: false) }
    message = MailMessage(
      from: Mailbox(name: renderer.part.name, address: sender), to: order.buyer.email,
      subject: try renderer.strings.text("mail.\(kind).subject", ["event": .text(title)], isolation: .none),
      text: try renderer.mail("mail/\(kind).txt", values), html: try renderer.mail("mail/\(kind).html", values),
      messageID: id, language: renderer.locale, date: handler.now(), requestID: task.requestID,
      attachments: attachments)
  }

  /// The cause of the mail makes its Message-ID, so that a mail sent twice is seen to be one.
  private static func local(_ task: TaskID) -> String { task.rawValue.replacing("/", with: ".") }

  private static func domain(of sender: EmailAddress) -> String {
    String(sender.rawValue.split(separator: "@").last ?? "")
  }
}
