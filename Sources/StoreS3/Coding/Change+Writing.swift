import Core
import Store

extension Change {
  /// The first byte of a change as it is stored. A number is never used for anything else, and new ones come behind.
  enum Tag: UInt8 {
    case order = 1
    case orderState, stock, ticket, checkIn, key, settlement, webhook, task, answers, forget, refund, news, newsHeard
    case dispute, audit, resend, reminderOff, reminded, erase, erasure, erasedEvent, personNote, link, linkForgotten
    case device, scan, holderChanged
  }

  func write(to writer: inout ByteWriter) {
    func tag(_ tag: Tag) { writer.byte(tag.rawValue) }
    switch self {
    case .order(let order):
      tag(.order)
      writer.order(order)
    case .orderState(let id, let state, let session, let url):
      tag(.orderState)
      writer.id(id)
      writer.text(state.rawValue)
      writer.optional(session) { $0.text($1) }
      writer.optional(url) { $0.text($1) }
    case .stock(let event, let stock):
      tag(.stock)
      writer.text(event.rawValue)
      writer.stock(stock)
    case .ticket(let ticket):
      tag(.ticket)
      writer.ticket(ticket)
    case .checkIn(let order, let checkIn):
      tag(.checkIn)
      writer.id(order)
      writer.checkIn(checkIn)
    case .key(let record):
      tag(.key)
      writer.text(record.key.rawValue)
      writer.text(record.fingerprint)
      writer.id(record.order)
      writer.instant(record.at)
    case .settlement(let record):
      tag(.settlement)
      writer.payment(record.payment)
      writer.optional(record.refundReason) { $0.text($1.rawValue) }
      writer.instant(record.at)
    case .webhook(let id, let at):
      tag(.webhook)
      writer.text(id)
      writer.instant(at)
    case .task(let task):
      tag(.task)
      writer.task(task)
    case .answers(let order, let answers):
      tag(.answers)
      writer.id(order)
      writer.list(answers) { writer, answer in
        writer.text(answer.question.rawValue)
        writer.optional(answer.ticket) { $0.count($1) }
        writer.text(answer.value)
      }
    case .refund(let refund):
      tag(.refund)
      writer.refund(refund)
    case .news(let task):
      tag(.news)
      writer.text(task.payment)
      writer.id(task.order)
      writer.text(task.event.rawValue)
      writer.instant(task.dueAt)
      writer.count(task.attempts)
      writer.count(task.notes)
    case .dispute(let dispute):
      tag(.dispute)
      writer.dispute(dispute)
    case .audit(let entry):
      tag(.audit)
      writer.audit(entry)
    case .device(let device):
      tag(.device)
      writer.device(device)
    case .scan(let scan):
      tag(.scan)
      writer.scan(scan)
    case .holderChanged(let order, let ticket, let at):
      tag(.holderChanged)
      writer.id(order)
      writer.id(ticket)
      writer.instant(at)
    case .forget, .newsHeard, .resend, .reminderOff, .reminded, .erase, .erasure, .erasedEvent, .personNote, .link,
      .linkForgotten:
      writePeople(to: &writer)
    }
  }

  private func writePeople(to writer: inout ByteWriter) {
    func tag(_ tag: Tag) { writer.byte(tag.rawValue) }
    switch self {
    case .forget(let order):
      tag(.forget)
      writer.id(order)
    case .newsHeard(let payment):
      tag(.newsHeard)
      writer.text(payment)
    case .resend(let order, let at):
      tag(.resend)
      writer.id(order)
      writer.instant(at)
    case .reminderOff(let order, let at):
      tag(.reminderOff)
      writer.id(order)
      writer.optional(at) { $0.instant($1) }
    case .reminded(let event, let at):
      tag(.reminded)
      writer.text(event.rawValue)
      writer.instant(at)
    case .erase(let order, let at):
      tag(.erase)
      writer.id(order)
      writer.instant(at)
    case .erasure(let order, let mark):
      tag(.erasure)
      writer.id(order)
      switch mark {
      case .due(let at):
        writer.flag(false)
        writer.instant(at)
      case .done(let at):
        writer.flag(true)
        writer.instant(at)
      }
    case .erasedEvent(let event, let at):
      tag(.erasedEvent)
      writer.text(event.rawValue)
      writer.instant(at)
    case .personNote(let note):
      tag(.personNote)
      writer.text(note.act.rawValue)
      writer.id(note.order)
      writer.text(note.actor)
      writer.instant(note.at)
    case .link(let link):
      tag(.link)
      writer.text(link.request.id)
      writer.text(link.request.address.rawValue)
      writer.instant(link.request.at)
      writer.flag(link.isDone)
      writer.flag(link.isMailed)
    case .linkForgotten(let id):
      tag(.linkForgotten)
      writer.text(id)
    default: break
    }
  }
}
