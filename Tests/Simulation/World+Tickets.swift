import Core
import Function
import Store
import StoreMemory

/// What buyers do with tickets that they have, and what must hold then.
extension World {
  /// - Returns: false where nobody has any.
  func actOnTickets() -> Bool {
    let orders = store.records.orders.values.filter { $0.state == .paid }.map(\.id).sorted()
    guard let order = chance.pick(orders) else { return false }
    if chance.percent(70) { askForOtherName(order) } else { askForMailAgain(order) }
    return true
  }

  private func askForOtherName(_ order: OrderID) {
    count(.renameAsked)
    guard let ticket = chance.pick(store.records.tickets(of: order)) else { return }
    // Some pages are older than the last change; some wishes are the last one again.
    let revision = chance.percent(80) ? Int(ticket.revision) : max(0, Int(ticket.revision) - 1)
    let isRepeat = chance.percent(20) && ticket.revision > 0
    let name = isRepeat ? ticket.holder?.rawValue ?? "" : "Holder \(chance.below(6))"
    if isRepeat { count(.renameRepeated) }
    startChange(
      order, isRename: true,
      body: #"{"action":"rename","ticket":\#(ticket.number),"revision":\#(revision),"name":"\#(name)"}"#)
    // Impatient people press twice.
    if chance.percent(20) {
      startChange(
        order, isRename: true,
        body: #"{"action":"rename","ticket":\#(ticket.number),"revision":\#(revision),"name":"\#(name)"}"#)
    }
  }

  private func askForMailAgain(_ order: OrderID) {
    count(.resendAsked)
    let number = store.records.resends[order]?.count ?? 0
    let isRepeat = number > 0 && chance.percent(30)
    if isRepeat { count(.resendRepeated) }
    startChange(order, isRename: false, body: #"{"action":"resend","number":\#(isRepeat ? number - 1 : number)}"#)
  }

  /// What may be shown for a ticket: its newest code, or one that was given out before.
  func shown(for ticket: TicketID) -> ShownTicket {
    guard let known = store.records.tickets[ticket] else { return .typed(ticket) }
    switch chance.below(4) {
    case 0: return .typed(ticket)
    case 1: return .typed(known.shortCode)
    case 2: return .signed(ticket, revision: UInt8(chance.below(Int(known.revision) + 1)))
    default: return .signed(ticket, revision: known.revision)
    }
  }

  func changeAnswered(_ response: Response, isRename: Bool) {
    let body = String(decoding: response.body, as: UTF8.self)
    switch response.status {
    case 200: break
    case 503: break
    case 409 where isRename: count(.renameRefused)
    case 429 where body.contains("mail_too_soon"): count(.resendTooSoon)
    // The order was refunded meanwhile.
    case 409 where body.contains("tickets_"), 410: break
    default: expect(false, "a wish for a ticket was answered with \(response.status): \(body)")
    }
  }

  /// A ticket changes nothing but its holder, before it was used, a step at a time, and never to a code that was there before.
  func checkHolders(_ before: MemoryRecords, _ after: MemoryRecords, _ process: SimulatedProcess) {
    for (id, old) in before.tickets {
      guard var new = after.tickets[id] else { return expect(false, "ticket \(id) is gone") }
      // What ends a ticket is looked at with the money that goes back.
      new.isValid = old.isValid
      guard old != new else { continue }
      count(new.revision > 1 ? .renamedAgain : .renamed)
      var same = new
      (same.holder, same.revision, same.shortCode) = (old.holder, old.revision, old.shortCode)
      expect(same == old, "ticket \(id): something was changed that is frozen")
      expect(new.revision == old.revision + 1, "ticket \(id): from revision \(old.revision) to \(new.revision)")
      expect(new.shortCode != old.shortCode && new.shortCode != id, "ticket \(id): the old short code lives on")
      expect(before.checkIns[id] == nil, "ticket \(id) got another holder after it was used")
      expect(
        !isCancelled(old.event, in: process.cancelledAtStart), "ticket \(id) changed hands for a cancelled event")
      let mail = TaskID("mail-renamed/\(old.order)/\(old.number)/\(new.revision)")
      expect(after.tasks[mail] != nil, "ticket \(id) has a new code, and no mail brings it")
    }
    for id in after.checkIns.keys where before.checkIns[id] == nil {
      guard case .scan(_, let shown) = process.purpose, let ticket = before.tickets[id] else { continue }
      let isNewest =
        switch shown {
        case .typed(let code): code == ticket.shortCode
        case .signed(_, let revision): revision >= ticket.revision
        }
      expect(isNewest, "ticket \(id) was admitted by a code of an earlier holder")
    }
    for (order, times) in after.resends where before.resends[order] != times {
      count(.resent)
      let earlier = Array(times.dropLast())
      expect(earlier == before.resends[order] ?? [], "\(order): a mail that was asked for is forgotten")
      if let last = times.last {
        expect(MailPace.verdict(earlier: earlier, now: last) == .allowed, "\(order): the mail comes again too soon")
      }
    }
  }

  /// Whoever was to have a mail has it, unless the order is not paid any more, or the mail was refused.
  func checkNotices() {
    let records = store.records
    for task in records.tasks.values {
      guard case .mailNotice = task.kind, records.orders[task.order]?.state == .paid else { continue }
      checkLetter(task.id.rawValue.replacing("/", with: "."))
    }
  }
}
