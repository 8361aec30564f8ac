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

  /// What it tells.
  enum Subject {
    /// The tickets; with a notice, they were there before.
    case tickets(MailNotice?)
    case refund(Money, RefundReason)
    /// The links to these orders, all of one address.
    case links([Order])

    /// The folder of its strings and the name of its templates.
    var name: String {
      switch self {
      case .tickets(.reminder?): "reminder"
      case .tickets: "tickets"
      case .refund: "refund"
      case .links: "links"
      }
    }
  }

  init(_ order: Order, _ subject: Subject, task: OutboxTask, handler: OutboxHandler) throws {
    let renderer = try PageRenderer(catalog: handler.catalog, locale: order.locale)
    let views = OrderViews(renderer: renderer)
    let event = try handler.catalog.event(order.event)
    let title = renderer.texts(of: event)?.title ?? order.event.rawValue
    var values: [String: Value] = [
      "order": try views.order(order, event: event, isBack: false), "event": views.event(event, id: order.event),
      "order_url": .string(renderer.site.baseURL + handler.link.path(to: order.id)), "occasion": "",
      "stop_url": .string(Self.stopAddress(order, renderer, handler)), "reason": "", "amount": "",
      "is_attached": .bool(false), "tickets": .list([]), "orders": .list([]),
    ]
    var attachments: [MailAttachment] = []
    switch subject {
    case .tickets(let notice):
      if notice != .reminder {
        attachments = try handler.attachments(to: order, task: task, event: event, renderer: renderer)
      }
      values["occasion"] = .string(notice?.rawValue ?? "")
      values["is_attached"] = .bool(!attachments.isEmpty)
      values["tickets"] = .list(
        try handler.store.tickets(of: order.id).filter(\.isValid).map { ticket in
          .object([
            "type": .string(views.ticketName(ticket.ticketType, event: event)),
            "short_code": .string(ticket.shortCode.grouped),
            "holder": .string((ticket.holder ?? order.buyer.name).rawValue),
          ])
        })
    case .refund(let amount, let reason):
      values["reason"] = .string(reason.rawValue)
      values["amount"] = .string(renderer.formats.money(amount))
    case .links(let orders):
      values["orders"] = .list(try orders.map { try Self.line($0, views: views, handler: handler) })
    }
    guard let sender = EmailAddress(renderer.site.email),
      let id = MessageID(local: Self.local(task.id), domain: Self.domain(of: sender))
    else { throw TaskFailure(why: "the site's mail address can't be used", isFinal: false) }
    message = MailMessage(
      from: Mailbox(name: renderer.part.name, address: sender), to: order.buyer.email,
      subject: try renderer.strings.text(
        "mail.\(subject.name).subject", ["event": .text(title), "site": .text(renderer.part.name)], isolation: .none),
      text: try renderer.mail("mail/\(subject.name).txt", values),
      html: try renderer.mail("mail/\(subject.name).html", values),
      messageID: id, language: renderer.locale, date: handler.now(),
      listUnsubscribe: subject.name == "reminder"
        ? UnsubscribeAddress(renderer.site.baseURL + handler.link.path(to: order.id)) : nil,
      requestID: task.requestID,
      attachments: attachments)
  }

  /// The order's page, at the place where reminders are switched off; opening it changes nothing.
  private static func stopAddress(_ order: Order, _ renderer: PageRenderer, _ handler: OutboxHandler) -> String {
    renderer.site.baseURL + handler.link.path(to: order.id) + "#reminders"
  }

  /// One order among several.
  private static func line(_ order: Order, views: OrderViews, handler: OutboxHandler) throws -> Value {
    let event = try handler.catalog.event(order.event)
    let renderer = views.renderer
    return .object([
      "event": views.event(event, id: order.event), "order": try views.order(order, event: event, isBack: false),
      "url": .string(renderer.site.baseURL + handler.link.path(to: order.id)),
    ])
  }

  /// The cause of the mail makes its Message-ID, so that a mail sent twice is seen to be one.
  private static func local(_ task: TaskID) -> String { task.rawValue.replacing("/", with: ".") }

  private static func domain(of sender: EmailAddress) -> String {
    String(sender.rawValue.split(separator: "@").last ?? "")
  }
}
