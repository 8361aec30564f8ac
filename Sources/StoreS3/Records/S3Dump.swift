import Core
import Store

/// A store at one moment: records that nobody else has.
final class S3Dump: StoreDump {
  private let records: Records
  /// What hangs on an order and is not found by it.
  private let scans: [OrderID: [ScanRecord]]
  private let news: [OrderID: [RefundNewsTask]]
  private let notes: [OrderID: [PersonNote]]
  private var sortedKeys: [StoreRecord.Kind: [String]] = [:]

  init(_ records: Records) {
    self.records = records
    var scans: [OrderID: [ScanRecord]] = [:]
    for scan in records.scans.values {
      if let order = records.ticketOrders[scan.ticket] { scans[order, default: []].append(scan) }
    }
    self.scans = scans
    news = Dictionary(grouping: records.news.values, by: \.order)
    notes = Dictionary(grouping: records.sortedPersonNotes, by: \.order)
  }

  let isOneMoment = true

  func count(_ kind: StoreRecord.Kind) throws(StoreError) -> Int { keys(kind).count }

  func page(_ kind: StoreRecord.Kind, after: String?, limit: Int) throws(StoreError) -> [StoreRecord] {
    let keys = keys(kind)
    var (start, end) = (0, after == nil ? 0 : keys.count)
    while let after, start < end {
      let middle = (start + end) / 2
      if after.utf8.lexicographicallyPrecedes(keys[middle].utf8) { end = middle } else { start = middle + 1 }
    }
    return try keys[start...].prefix(limit).map { (key) throws(StoreError) in
      guard let record = record(kind, key) else { throw .broken("a record in the bucket has a name that is none") }
      return record
    }
  }

  /// Damage of objects and changes of what is not there are found while all is read.
  func faults() throws(StoreError) -> [String] {
    var faults: [String] = []
    let lost = records.scans.values.count { records.ticketOrders[$0.ticket] == nil }
    if lost > 0 { faults.append("\(lost) scans are of tickets that are not there") }
    let orphans = (Array(news.keys) + Array(notes.keys)).count { records.files[$0] == nil }
    if orphans > 0 { faults.append("\(orphans) orders that are not there have notes or news of refunds") }
    return faults
  }

  private func keys(_ kind: StoreRecord.Kind) -> [String] {
    if let known = sortedKeys[kind] { return known }
    let keys: [String] =
      switch kind {
      case .order: records.files.keys.map(\.rawValue)
      case .event: events.map(\.rawValue)
      case .dispute: Array(records.disputes.keys)
      case .webhook: Array(records.webhooks.keys)
      case .device: records.devices.keys.map(\.rawValue)
      case .linkRequest: Array(records.links.keys)
      case .audit: (0..<records.audit.count).map { StoreRecord.auditKey(Int64($0) + 1) }
      }
    let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    sortedKeys[kind] = sorted
    return sorted
  }

  private var events: Set<EventID> {
    let counted = records.stock.filter { !$0.value.counts.isEmpty || !$0.value.codes.isEmpty }
    return Set(counted.keys).union(records.reminded.keys).union(records.erasedEvents.keys)
  }

  private func record(_ kind: StoreRecord.Kind, _ key: String) -> StoreRecord? {
    switch kind {
    case .order: OrderID(key).flatMap { records.files[$0] }.map { .order(dossier($0)) }
    case .event:
      EventID(key).map {
        .event(
          EventRecord(
            event: $0, stock: records.stock[$0] ?? Stock(), remindedAt: records.reminded[$0],
            erasedAt: records.erasedEvents[$0]))
      }
    case .dispute: records.disputes[key].map(StoreRecord.dispute)
    case .webhook: records.webhooks[key].map { .webhook(id: key, at: $0) }
    case .device: DeviceID(key).flatMap { records.devices[$0] }.map(StoreRecord.device)
    case .linkRequest:
      records.links[key].map { .linkRequest($0.request, isDone: $0.isDone, isMailed: $0.isMailed) }
    case .audit:
      Int64(key).map { .audit(AuditLine(number: $0, entry: records.audit[Int($0) - 1])) }
    }
  }

  private func dossier(_ file: OrderFile) -> OrderDossier {
    let order = file.order
    var dossier = OrderDossier(order: order, person: file.isForgotten ? nil : PersonKey(order.buyer.email))
    dossier.keys = file.keys.sorted { $0.key.rawValue < $1.key.rawValue }
    dossier.answers = file.sortedAnswers
    dossier.tickets = file.tickets.map {
      OrderDossier.IssuedTicket(ticket: $0, holderChangedAt: file.holderChanges[$0.id])
    }
    dossier.checkIns = file.checkIns.sorted { $0.ticket < $1.ticket }
    dossier.scans = (scans[order.id] ?? []).sorted { $0.name < $1.name }
    dossier.settlements = file.sortedSettlements
    dossier.refunds = file.sortedRefunds
    dossier.refundNews = (news[order.id] ?? []).sorted { $0.payment < $1.payment }
    dossier.tasks = file.tasks.compactMap { records.tasks[$0]?.record }.sorted { $0.id.rawValue < $1.id.rawValue }
    dossier.resends = file.resends
    dossier.reminderOffAt = file.reminderOffAt
    dossier.erasure =
      switch file.erasure {
      case nil: nil
      case .due(let at): OrderDossier.ErasureRecord(dueAt: at, erasedAt: nil)
      case .done(let at): OrderDossier.ErasureRecord(dueAt: nil, erasedAt: at)
      }
    dossier.notes = notes[order.id] ?? []
    return dossier
  }
}
