import Core
import Store

extension ByteReader {
  mutating func order() throws(StoreError) -> Order {
    Order(
      id: try id(), ticketSeed: try id(), event: try named(EventID.init), locale: try named(LocaleTag.init),
      buyer: Buyer(name: try named(PersonName.init), email: try named(EmailAddress.init)),
      lines: try list { (reader) throws(StoreError) in
        OrderLine(
          ticketType: try reader.named(TicketTypeID.init), quantity: try reader.count(),
          unitPrice: try reader.money(), discount: try reader.money(),
          code: try reader.optional { (reader) throws(StoreError) in try reader.named { PromoCodeName($0) } },
          tax: try reader.optional { (reader) throws(StoreError) in try reader.tax() })
      },
      fees: try list { (reader) throws(StoreError) in
        OrderFee(
          id: try reader.named(FeeID.init), amount: try reader.money(),
          tax: try reader.optional { (reader) throws(StoreError) in try reader.tax() })
      },
      total: try money(), createdAt: try instant(), holdExpiresAt: try instant(),
      state: try named(OrderState.init(rawValue:)), paymentSession: try optionalText(),
      paymentURL: try optionalText())
  }

  private mutating func tax() throws(StoreError) -> LineTax {
    guard let percentage = Percentage(millionths: try signed()) else { throw Self.broken }
    return LineTax(rate: TaxRate(percentage: percentage, isInclusive: try flag()), amount: try money())
  }

  mutating func optionalText() throws(StoreError) -> String? { try flag() ? try text() : nil }

  mutating func optionalInstant() throws(StoreError) -> Instant? { try flag() ? try instant() : nil }

  mutating func stock() throws(StoreError) -> Stock {
    let types = try list { (reader) throws(StoreError) in
      (try reader.named(TicketTypeID.init), StockCount(sold: try reader.count(), held: try reader.count()))
    }
    let codes = try list { (reader) throws(StoreError) in
      (try reader.named { PromoCodeName($0) }, StockCount(sold: try reader.count(), held: try reader.count()))
    }
    return Stock(
      Dictionary(types, uniquingKeysWith: { $1 }), codes: Dictionary(codes, uniquingKeysWith: { $1 }))
  }

  mutating func ticket() throws(StoreError) -> Ticket {
    Ticket(
      id: try id(), order: try id(), event: try named(EventID.init), ticketType: try named(TicketTypeID.init),
      number: try count(), isValid: try flag(), revision: try byte(),
      holder: try optional { (reader) throws(StoreError) in try reader.named(PersonName.init) },
      shortCode: try optional { (reader) throws(StoreError) in try reader.id() })
  }

  mutating func payment() throws(StoreError) -> Payment {
    Payment(id: try text(), order: try id(), amount: try money())
  }

  mutating func task() throws(StoreError) -> KeptTask {
    let name = TaskID(try text())
    let kind: OutboxTask.Kind
    switch try byte() {
    case 0: kind = .mailTickets
    case 1: kind = .mailRefund(try payment(), try named(RefundReason.init(rawValue:)))
    case 2: kind = .mailNotice(try named(MailNotice.init(rawValue:)))
    case 3: kind = .refund(try payment())
    default: throw Self.broken
    }
    let event = try named(EventID.init)
    let order: OrderID = try id()
    var record = KeptTask(
      OutboxTask(
        id: name, kind: kind, event: event, order: order, dueAt: Instant(milliseconds: 0), requestID: try text()))
    record.attempts = try count()
    record.dueAt = try optionalInstant()
    record.leaseEndsAt = try optionalInstant()
    record.doneAt = try optionalInstant()
    record.failure = try optionalText()
    return record
  }

  mutating func refund() throws(StoreError) -> RefundRecord {
    RefundRecord(
      key: try named { RefundKey($0) }, order: try id(), payment: try optionalText(), amount: try money(),
      kept: try money(), reason: try named(RefundReason.init(rawValue:)),
      tickets: try list { (reader) throws(StoreError) in try reader.id() }, freesPlaces: try flag(),
      requestedAt: try instant(), state: try named(RefundRecord.State.init(rawValue:)),
      providerID: try optionalText(), settledAt: try optionalInstant())
  }

  mutating func dispute() throws(StoreError) -> Dispute {
    Dispute(
      id: try text(), payment: try text(), amount: try money(), reason: try text(),
      state: try named(Dispute.State.init(rawValue:)), openedAt: try instant(), closedAt: try optionalInstant())
  }

  mutating func audit() throws(StoreError) -> AuditEntry {
    AuditEntry(
      at: try instant(),
      source: AuditSource(
        actor: try named(AuditSource.Actor.init(rawValue:)), name: try text(), origin: try text(),
        requestID: try text()),
      action: try named(AuditAction.init(rawValue:)),
      event: try optional { (reader) throws(StoreError) in try reader.named(EventID.init) },
      order: try optional { (reader) throws(StoreError) in try reader.id() }, subject: try text(),
      amount: try optional { (reader) throws(StoreError) in try reader.money() })
  }
}
