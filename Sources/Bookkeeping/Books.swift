import Core
import Store

/// What is summed up while a store is read: orders first, then what counts them.
struct Books {
  var report = StoreReport()
  private let facts: (EventID) -> EventFacts?
  /// What the orders make of each event.
  private var made: [EventID: Stock] = [:]
  private var counted: Set<EventID> = []
  private var orders: Set<OrderID> = []
  private var lastLine: Int64 = 0

  init(facts: @escaping (EventID) -> EventFacts?) { self.facts = facts }

  mutating func add(_ record: StoreRecord) {
    switch record {
    case .order(let dossier):
      orders.insert(dossier.order.id)
      for finding in OrderCheck(dossier).findings() { report.add(finding) }
      count(dossier)
    case .event(let record): compare(record)
    case .dispute, .webhook, .device, .linkRequest: break
    case .audit(let line): follow(line)
    }
  }

  /// Once all is read.
  mutating func close() {
    for (event, stock) in made.sorted(by: { $0.key < $1.key }) where !counted.contains(event) {
      compare(EventRecord(event: event), with: stock)
    }
  }

  private mutating func count(_ dossier: OrderDossier) {
    let order = dossier.order
    var stock = made[order.event] ?? Stock()
    if order.state == .held { stock = stock.applying(.hold, to: order.lines) }
    if !dossier.tickets.isEmpty {
      let freed = Set(dossier.refunds.filter(\.freesPlaces).flatMap(\.tickets))
      let taken = dossier.tickets.map(\.ticket).filter { !freed.contains($0.id) }
      stock = stock.applying(.sell, to: order.lines(of: taken))
    }
    made[order.event] = stock
  }

  private mutating func compare(_ record: EventRecord) {
    counted.insert(record.event)
    compare(record, with: made[record.event] ?? Stock())
  }

  private mutating func compare(_ record: EventRecord, with made: Stock) {
    let facts = facts(record.event)
    for type in Set(record.stock.counts.keys).union(made.counts.keys).sorted() {
      let (count, truth) = (record.stock[type], made[type])
      if count != truth {
        add(.stockDiffers, record.event, "ticket type \(type)", counted: count, made: truth)
      }
      if let quota = facts?.ticketType(type)?.quota, truth.sold + truth.held > quota {
        report.add(
          Finding(
            .oversold, event: record.event,
            "ticket type \(type): \(truth.sold) sold and \(truth.held) held of a quota of \(quota)"))
      }
    }
    for code in Set(record.stock.codes.keys).union(made.codes.keys).sorted() {
      let (count, truth) = (record.stock[code], made[code])
      if count != truth { add(.codeUsesDiffer, record.event, "code \(code)", counted: count, made: truth) }
      if let max = facts?.code(code)?.usesMax, truth.sold + truth.held > max {
        report.add(
          Finding(
            .codeOverused, event: record.event,
            "code \(code): \(truth.sold) uses sold and \(truth.held) held of \(max)"))
      }
    }
  }

  private mutating func add(
    _ rule: Finding.Rule, _ event: EventID, _ what: String, counted: StockCount, made: StockCount
  ) {
    report.add(
      Finding(
        rule, event: event,
        "\(what): \(counted.sold) sold and \(counted.held) held are counted, the orders make \(made.sold) and \(made.held)"
      ))
  }

  private mutating func follow(_ line: AuditLine) {
    if line.number != lastLine + 1 {
      let (first, last) = (lastLine + 1, line.number - 1)
      report.add(
        Finding(
          .logGap,
          first == last ? "line \(first) of the log is missing" : "lines \(first) to \(last) of the log are missing"))
    }
    lastLine = line.number
    if let order = line.entry.order, !orders.contains(order) {
      report.add(
        Finding(
          .logOfMissingOrder, order: order, event: line.entry.event,
          "line \(line.number) of the log tells of an order that is not there"))
    }
  }
}
