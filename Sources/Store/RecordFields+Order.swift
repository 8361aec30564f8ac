import Core

/// Reads what `RecordLine+Order` wrote.
extension RecordFields {
  func dossier() throws(RecordFormError) -> OrderDossier {
    let id = try value("id") { OrderID($0) }
    let currency = try value("currency", CurrencyCode.init)
    let order = Order(
      id: id, ticketSeed: try value("seed") { TicketSeed($0) }, event: try value("event", EventID.init),
      locale: try value("locale", LocaleTag.init),
      buyer: Buyer(name: try value("name", PersonName.init), email: try value("email", EmailAddress.init)),
      lines: try list("lines") { (fields) throws(RecordFormError) in try fields.orderLine(currency) },
      fees: try list("fees") { (fields) throws(RecordFormError) in
        OrderFee(
          id: try fields.value("id", FeeID.init), amount: try fields.money("amount", currency),
          tax: try fields.tax(currency))
      }, total: try money("total", currency), createdAt: try time("created"), holdExpiresAt: try time("hold_ends"),
      state: try value("state", OrderState.init(rawValue:)), paymentSession: try optionalText("session"),
      paymentURL: try optionalText("url"))
    var dossier = OrderDossier(order: order, person: try optionalText("person").map(PersonKey.init(stored:)))
    dossier.keys = try list("keys") { (fields) throws(RecordFormError) in
      IdempotencyRecord(
        key: try fields.value("key", IdempotencyKey.init), fingerprint: try fields.text("fingerprint"), order: id,
        at: try fields.time("at"))
    }
    dossier.answers = try list("answers") { (fields) throws(RecordFormError) in
      Answer(
        question: try fields.value("question", QuestionID.init),
        ticket: try fields.optionalInteger("ticket").map { Int($0) }, value: try fields.text("value"))
    }
    dossier.tickets = try list("tickets") { (fields) throws(RecordFormError) in try fields.ticket(of: id) }
    dossier.checkIns = try list("check_ins") { (fields) throws(RecordFormError) in
      CheckIn(
        ticket: try fields.value("ticket") { TicketID($0) }, at: try fields.time("at"),
        gate: try fields.value("gate", GateName.init))
    }
    dossier.scans = try list("scans") { (fields) throws(RecordFormError) in try fields.scan() }
    dossier.settlements = try list("settlements") { (fields) throws(RecordFormError) in
      SettlementRecord(
        payment: try fields.payment(of: id),
        refundReason: try fields.optionalValue("refund_reason", RefundReason.init(rawValue:)), at: try fields.time("at")
      )
    }
    dossier.refunds = try list("refunds") { (fields) throws(RecordFormError) in try fields.refund(of: id) }
    dossier.refundNews = try list("refund_news") { (fields) throws(RecordFormError) in
      RefundNewsTask(
        payment: try fields.text("payment"), order: id, event: try fields.value("event", EventID.init),
        dueAt: try fields.time("due"), attempts: try fields.count("attempts"), notes: try fields.count("notes"))
    }
    dossier.tasks = try list("tasks") { (fields) throws(RecordFormError) in try fields.task(of: id) }
    dossier.resends = try list("resends") { (fields) throws(RecordFormError) in try fields.time("at") }
    dossier.reminderOffAt = try optionalTime("reminder_off")
    dossier.erasure = try optional("erasure") { (fields) throws(RecordFormError) in
      OrderDossier.ErasureRecord(dueAt: try fields.optionalTime("due"), erasedAt: try fields.optionalTime("erased"))
    }
    dossier.notes = try list("notes") { (fields) throws(RecordFormError) in
      PersonNote(
        act: try fields.value("act", PersonNote.Act.init(rawValue:)), order: id, actor: try fields.text("actor"),
        at: try fields.time("at"))
    }
    return dossier
  }

  private func orderLine(_ currency: CurrencyCode) throws(RecordFormError) -> OrderLine {
    OrderLine(
      ticketType: try value("type", TicketTypeID.init), quantity: try count("quantity"),
      unitPrice: try money("price", currency), discount: try money("discount", currency),
      code: try optionalValue("code") { PromoCodeName($0) }, tax: try tax(currency))
  }

  private func tax(_ currency: CurrencyCode) throws(RecordFormError) -> LineTax? {
    try optional("tax") { (fields) throws(RecordFormError) in
      guard let percentage = Percentage(millionths: try fields.integer("rate")) else { throw .unreadable("rate") }
      return LineTax(
        rate: TaxRate(percentage: percentage, isInclusive: try fields.flag("inclusive")),
        amount: try fields.money("amount", currency))
    }
  }

  private func ticket(of order: OrderID) throws(RecordFormError) -> OrderDossier.IssuedTicket {
    let revision = try optionalInteger("revision") ?? 0
    guard let revision = UInt8(exactly: revision) else { throw .unreadable("revision") }
    return OrderDossier.IssuedTicket(
      ticket: Ticket(
        id: try value("id") { TicketID($0) }, order: order, event: try value("event", EventID.init),
        ticketType: try value("type", TicketTypeID.init), number: try count("number"), isValid: try !flag("void"),
        revision: revision, holder: try optionalValue("holder", PersonName.init),
        shortCode: try optionalValue("short_code") { TicketID($0) }), holderChangedAt: try optionalTime("changed"))
  }

  private func payment(of order: OrderID) throws(RecordFormError) -> Payment {
    Payment(
      id: try text("payment"), order: order, amount: try money("amount", value("currency", CurrencyCode.init)))
  }

  private func refund(of order: OrderID) throws(RecordFormError) -> RefundRecord {
    let currency = try value("currency", CurrencyCode.init)
    return RefundRecord(
      key: try value("key") { RefundKey($0) }, order: order, payment: try optionalText("payment"),
      amount: try money("amount", currency), kept: try money("kept", currency),
      reason: try value("reason", RefundReason.init(rawValue:)),
      tickets: try list("tickets") { (fields) throws(RecordFormError) in try fields.value("id") { TicketID($0) } },
      freesPlaces: try flag("frees_places"), requestedAt: try time("asked"),
      state: try value("state", RefundRecord.State.init(rawValue:)), providerID: try optionalText("provider"),
      settledAt: try optionalTime("settled"))
  }

  private func task(of order: OrderID) throws(RecordFormError) -> TaskRecord {
    let kind: OutboxTask.Kind
    switch try text("do") {
    case "mail_tickets": kind = .mailTickets
    case "mail_notice": kind = .mailNotice(try value("notice", MailNotice.init(rawValue:)))
    case "mail_refund": kind = .mailRefund(try payment(of: order), try value("reason", RefundReason.init(rawValue:)))
    case "refund": kind = .refund(try payment(of: order))
    default: throw .unreadable("do")
    }
    return TaskRecord(
      id: TaskID(try text("id")), kind: kind, event: try value("event", EventID.init), order: order,
      requestID: try text("request"), attempts: try count("attempts"), dueAt: try optionalTime("due"),
      leaseEndsAt: try optionalTime("lease_ends"), doneAt: try optionalTime("done"),
      failure: try optionalText("failure"))
  }
}
