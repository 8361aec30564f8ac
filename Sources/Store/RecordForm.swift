import Core

/// The form of records that no driver owns: a line of JSON each. Times are milliseconds since 1970 in UTC, amounts are minor
/// units, what is nil, false or an empty list is left out. The same record always has the same bytes.
public enum RecordForm {
  /// Grows with every change that an older reader would misunderstand. A field that may be left out is none.
  public static let version = 1

  /// Without a line break.
  public static func bytes(_ record: StoreRecord) -> [UInt8] {
    var line = RecordLine()
    line.put("kind", record.kind.rawValue)
    switch record {
    case .order(let dossier): line.put(dossier)
    case .event(let record): line.put(record)
    case .dispute(let dispute): line.put(dispute)
    case .webhook(let id, let at):
      line.put("id", id)
      line.put("at", at)
    case .device(let device): line.put(device)
    case .linkRequest(let request, let isDone, let isMailed):
      line.put("id", request.id)
      line.put("address", request.address.rawValue)
      line.put("at", request.at)
      line.put("done", isDone)
      line.put("mailed", isMailed)
    case .audit(let audit): line.put(audit)
    }
    return line.end()
  }

  /// - Parameter bytes: without a line break.
  public static func record(_ bytes: [UInt8]) throws(RecordFormError) -> StoreRecord {
    guard let value = JSONValue(bytes) else { throw .notJSON }
    let fields = try RecordFields(value)
    switch try fields.value("kind", StoreRecord.Kind.init(rawValue:)) {
    case .order: return .order(try fields.dossier())
    case .event: return .event(try fields.eventRecord())
    case .dispute: return .dispute(try fields.dispute())
    case .webhook: return .webhook(id: try fields.text("id"), at: try fields.time("at"))
    case .device: return .device(try fields.device())
    case .linkRequest:
      let request = LinkRequest(
        id: try fields.text("id"), address: try fields.value("address", EmailAddress.init), at: try fields.time("at"))
      return .linkRequest(request, isDone: try fields.flag("done"), isMailed: try fields.flag("mailed"))
    case .audit: return .audit(try fields.auditLine())
    }
  }
}

extension RecordLine {
  fileprivate mutating func put(_ record: EventRecord) {
    put("event", record.event.rawValue)
    put("stock", record.stock.counts.sorted { $0.key < $1.key }) { count, line in
      line.put("type", count.key.rawValue)
      line.put("sold", count.value.sold)
      line.put("held", count.value.held)
    }
    put("codes", record.stock.codes.sorted { $0.key < $1.key }) { count, line in
      line.put("code", count.key.rawValue)
      line.put("sold", count.value.sold)
      line.put("held", count.value.held)
    }
    put("reminded", record.remindedAt)
    put("erased", record.erasedAt)
  }

  fileprivate mutating func put(_ dispute: Dispute) {
    put("id", dispute.id)
    put("payment", dispute.payment)
    put("amount", dispute.amount)
    put("currency", dispute.amount.currency.rawValue)
    put("reason", dispute.reason)
    put("state", dispute.state.rawValue)
    put("opened", dispute.openedAt)
    put("closed", dispute.closedAt)
  }

  fileprivate mutating func put(_ line: AuditLine) {
    let entry = line.entry
    put("number", line.number)
    put("at", entry.at)
    put("actor", entry.source.actor.rawValue)
    put("name", entry.source.name)
    put("origin", entry.source.origin)
    put("request", entry.source.requestID)
    put("action", entry.action.rawValue)
    put("event", entry.event?.rawValue)
    put("order", entry.order?.rawValue)
    put("subject", entry.subject)
    put("amount", entry.amount?.minorUnits)
    put("currency", entry.amount?.currency.rawValue)
  }
}

extension RecordFields {
  fileprivate func eventRecord() throws(RecordFormError) -> EventRecord {
    let types = try list("stock") { (fields) throws(RecordFormError) in
      (try fields.value("type", TicketTypeID.init), try fields.stockCount())
    }
    let codes = try list("codes") { (fields) throws(RecordFormError) in
      (try fields.value("code") { PromoCodeName($0) }, try fields.stockCount())
    }
    let stock = Stock(
      Dictionary(types, uniquingKeysWith: { $1 }), codes: Dictionary(codes, uniquingKeysWith: { $1 }))
    return EventRecord(
      event: try value("event", EventID.init), stock: stock, remindedAt: try optionalTime("reminded"),
      erasedAt: try optionalTime("erased"))
  }

  private func stockCount() throws(RecordFormError) -> StockCount {
    StockCount(sold: try count("sold"), held: try count("held"))
  }

  fileprivate func dispute() throws(RecordFormError) -> Dispute {
    Dispute(
      id: try text("id"), payment: try text("payment"),
      amount: try money("amount", value("currency", CurrencyCode.init)), reason: try text("reason"),
      state: try value("state", Dispute.State.init(rawValue:)), openedAt: try time("opened"),
      closedAt: try optionalTime("closed"))
  }

  fileprivate func auditLine() throws(RecordFormError) -> AuditLine {
    var amount: Money?
    if let currency = try optionalValue("currency", CurrencyCode.init) { amount = try money("amount", currency) }
    let source = AuditSource(
      actor: try value("actor", AuditSource.Actor.init(rawValue:)), name: try text("name"), origin: try text("origin"),
      requestID: try text("request"))
    return AuditLine(
      number: try integer("number"),
      entry: AuditEntry(
        at: try time("at"), source: source, action: try value("action", AuditAction.init(rawValue:)),
        event: try optionalValue("event", EventID.init), order: try optionalValue("order") { OrderID($0) },
        subject: try text("subject"), amount: amount))
  }
}
