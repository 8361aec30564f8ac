import Core
import Store

extension Change {
  /// - Throws: ``StoreError/broken(_:)`` also where a newer program wrote it.
  init(from reader: inout ByteReader) throws(StoreError) {
    guard let tag = Tag(rawValue: try reader.byte()) else {
      throw .broken("a record in the bucket is of a kind that this program does not know")
    }
    switch tag {
    case .order: self = .order(try reader.order())
    case .orderState:
      self = .orderState(
        try reader.id(), try reader.named(OrderState.init(rawValue:)),
        session: try reader.optional { (reader) throws(StoreError) in try reader.text() },
        url: try reader.optional { (reader) throws(StoreError) in try reader.text() })
    case .stock: self = .stock(try reader.named(EventID.init), try reader.stock())
    case .ticket: self = .ticket(try reader.ticket())
    case .checkIn: self = .checkIn(try reader.id(), try reader.checkIn())
    case .key:
      self = .key(
        IdempotencyRecord(
          key: try reader.named(IdempotencyKey.init), fingerprint: try reader.text(), order: try reader.id(),
          at: try reader.instant()))
    case .settlement:
      self = .settlement(
        SettlementRecord(
          payment: try reader.payment(),
          refundReason: try reader.optional { (reader) throws(StoreError) in
            try reader.named(RefundReason.init(rawValue:))
          }, at: try reader.instant()))
    case .webhook: self = .webhook(try reader.text(), try reader.instant())
    case .task: self = .task(try reader.task())
    case .answers:
      self = .answers(
        try reader.id(),
        try reader.list { (reader) throws(StoreError) in
          Answer(
            question: try reader.named(QuestionID.init),
            ticket: try reader.optional { (reader) throws(StoreError) in try reader.count() },
            value: try reader.text())
        })
    case .refund: self = .refund(try reader.refund())
    case .news:
      self = .news(
        RefundNewsTask(
          payment: try reader.text(), order: try reader.id(), event: try reader.named(EventID.init),
          dueAt: try reader.instant(), attempts: try reader.count(), notes: try reader.count()))
    case .dispute: self = .dispute(try reader.dispute())
    case .audit: self = .audit(try reader.audit())
    case .device: self = .device(try reader.device())
    case .scan: self = .scan(try reader.scan())
    case .holderChanged: self = .holderChanged(try reader.id(), try reader.id(), try reader.instant())
    case .forget, .newsHeard, .resend, .reminderOff, .reminded, .erase, .erasure, .erasedEvent, .personNote, .link,
      .linkForgotten:
      self = try Self.people(tag, from: &reader)
    }
  }

  private static func people(_ tag: Tag, from reader: inout ByteReader) throws(StoreError) -> Change {
    switch tag {
    case .forget: return .forget(try reader.id())
    case .newsHeard: return .newsHeard(try reader.text())
    case .resend: return .resend(try reader.id(), try reader.instant())
    case .reminderOff:
      return .reminderOff(
        try reader.id(), try reader.optional { (reader) throws(StoreError) in try reader.instant() })
    case .reminded: return .reminded(try reader.named(EventID.init), try reader.instant())
    case .erase: return .erase(try reader.id(), try reader.instant())
    case .erasure:
      let order: OrderID = try reader.id()
      let isDone = try reader.flag()
      let at = try reader.instant()
      return .erasure(order, isDone ? .done(at) : .due(at))
    case .erasedEvent: return .erasedEvent(try reader.named(EventID.init), try reader.instant())
    case .personNote:
      return .personNote(
        PersonNote(
          act: try reader.named(PersonNote.Act.init(rawValue:)), order: try reader.id(), actor: try reader.text(),
          at: try reader.instant()))
    case .link:
      return .link(
        LinkRecord(
          request: LinkRequest(
            id: try reader.text(), address: try reader.named(EmailAddress.init), at: try reader.instant()),
          isDone: try reader.flag(), isMailed: try reader.flag()))
    case .linkForgotten: return .linkForgotten(try reader.text())
    default: throw ByteReader.broken
    }
  }
}
