import Core

/// An order and what belongs to it, as ``RecordForm`` writes it. All amounts are in the order's currency but those that
/// name their own.
extension RecordLine {
  mutating func put(_ dossier: OrderDossier) {
    let order = dossier.order
    put("id", order.id.rawValue)
    put("seed", order.ticketSeed.rawValue)
    put("event", order.event.rawValue)
    put("locale", order.locale.rawValue)
    put("name", order.buyer.name.rawValue)
    put("email", order.buyer.email.rawValue)
    put("currency", order.total.currency.rawValue)
    put("total", order.total)
    put("created", order.createdAt)
    put("hold_ends", order.holdExpiresAt)
    put("state", order.state.rawValue)
    put("session", order.paymentSession)
    put("url", order.paymentURL)
    put("lines", order.lines) { $1.put($0) }
    put("fees", order.fees) { fee, line in
      line.put("id", fee.id.rawValue)
      line.put("amount", fee.amount)
      line.put("tax", fee.tax) { $1.put($0) }
    }
    put("person", dossier.person?.rawValue)
    put("keys", dossier.keys) { key, line in
      line.put("key", key.key.rawValue)
      line.put("fingerprint", key.fingerprint)
      line.put("at", key.at)
    }
    put("answers", dossier.answers) { answer, line in
      line.put("question", answer.question.rawValue)
      line.put("ticket", answer.ticket.map(Int64.init))
      line.put("value", answer.value)
    }
    put("tickets", dossier.tickets) { $1.put($0) }
    put("check_ins", dossier.checkIns) { checkIn, line in
      line.put("ticket", checkIn.ticket.rawValue)
      line.put("at", checkIn.at)
      line.put("gate", checkIn.gate.rawValue)
    }
    put("scans", dossier.scans) { $1.put($0) }
    put("settlements", dossier.settlements) { settlement, line in
      line.put(settlement.payment)
      line.put("refund_reason", settlement.refundReason?.rawValue)
      line.put("at", settlement.at)
    }
    put("refunds", dossier.refunds) { $1.put($0) }
    put("refund_news", dossier.refundNews) { news, line in
      line.put("payment", news.payment)
      line.put("event", news.event.rawValue)
      line.put("due", news.dueAt)
      line.put("attempts", news.attempts)
      line.put("notes", news.notes)
    }
    put("tasks", dossier.tasks) { $1.put($0) }
    put("resends", dossier.resends) { at, line in line.put("at", at) }
    put("reminder_off", dossier.reminderOffAt)
    put("erasure", dossier.erasure) { erasure, line in
      line.put("due", erasure.dueAt)
      line.put("erased", erasure.erasedAt)
    }
    put("notes", dossier.notes) { note, line in
      line.put("act", note.act.rawValue)
      line.put("actor", note.actor)
      line.put("at", note.at)
    }
  }

  private mutating func put(_ line: OrderLine) {
    put("type", line.ticketType.rawValue)
    put("quantity", line.quantity)
    put("price", line.unitPrice)
    put("discount", line.discount)
    put("code", line.code?.rawValue)
    put("tax", line.tax) { $1.put($0) }
  }

  private mutating func put(_ tax: LineTax) {
    put("rate", tax.rate.percentage.millionths)
    put("inclusive", tax.rate.isInclusive)
    put("amount", tax.amount)
  }

  private mutating func put(_ issued: OrderDossier.IssuedTicket) {
    let ticket = issued.ticket
    put("id", ticket.id.rawValue)
    put("event", ticket.event.rawValue)
    put("type", ticket.ticketType.rawValue)
    put("number", ticket.number)
    put("void", !ticket.isValid)
    guard let changedAt = issued.holderChangedAt else { return }
    put("revision", Int(ticket.revision))
    put("holder", ticket.holder?.rawValue)
    put("short_code", ticket.shortCode.rawValue)
    put("changed", changedAt)
  }

  private mutating func put(_ payment: Payment) {
    put("payment", payment.id)
    put("amount", payment.amount)
    put("currency", payment.amount.currency.rawValue)
  }

  private mutating func put(_ refund: RefundRecord) {
    put("key", refund.key.rawValue)
    put("payment", refund.payment)
    put("amount", refund.amount)
    put("kept", refund.kept)
    put("currency", refund.amount.currency.rawValue)
    put("reason", refund.reason.rawValue)
    put("tickets", refund.tickets) { ticket, line in line.put("id", ticket.rawValue) }
    put("frees_places", refund.freesPlaces)
    put("asked", refund.requestedAt)
    put("state", refund.state.rawValue)
    put("provider", refund.providerID)
    put("settled", refund.settledAt)
  }

  private mutating func put(_ task: TaskRecord) {
    put("id", task.id.rawValue)
    switch task.kind {
    case .mailTickets: put("do", "mail_tickets")
    case .mailNotice(let notice):
      put("do", "mail_notice")
      put("notice", notice.rawValue)
    case .mailRefund(let payment, let reason):
      put("do", "mail_refund")
      put(payment)
      put("reason", reason.rawValue)
    case .refund(let payment):
      put("do", "refund")
      put(payment)
    }
    put("event", task.event.rawValue)
    put("request", task.requestID)
    put("attempts", task.attempts)
    put("due", task.dueAt)
    put("lease_ends", task.leaseEndsAt)
    put("done", task.doneAt)
    put("failure", task.failure)
  }
}
