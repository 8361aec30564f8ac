import Core
import Store

extension Records {
  /// Calls `body` with the changes that make these records from nothing, in an order that does not depend on how they came
  /// about.
  func forEachChange(_ body: (Change) throws(StoreError) -> Void) throws(StoreError) {
    for (event, counts) in stock.sorted(by: { $0.key < $1.key }) { try body(.stock(event, counts)) }
    for (_, file) in files.sorted(by: { $0.key < $1.key }) { try file.forEachChange(tasks, body) }
    for (id, at) in webhooks.sorted(by: { $0.key < $1.key }) { try body(.webhook(id, at)) }
    for (_, task) in news.sorted(by: { $0.key < $1.key }) { try body(.news(task)) }
    for (_, dispute) in disputes.sorted(by: { $0.key < $1.key }) { try body(.dispute(dispute)) }
    for (event, at) in reminded.sorted(by: { $0.key < $1.key }) { try body(.reminded(event, at)) }
    for (event, at) in erasedEvents.sorted(by: { $0.key < $1.key }) { try body(.erasedEvent(event, at)) }
    for (_, link) in links.sorted(by: { $0.key < $1.key }) { try body(.link(link)) }
    for (_, device) in devices.sorted(by: { $0.key < $1.key }) { try body(.device(device)) }
    for (_, scan) in scans.sorted(by: { $0.key < $1.key }) { try body(.scan(scan)) }
    for entry in audit { try body(.audit(entry)) }
    for note in personNotes { try body(.personNote(note)) }
  }
}

extension OrderFile {
  fileprivate func forEachChange(
    _ known: [TaskID: KeptTask], _ body: (Change) throws(StoreError) -> Void
  ) throws(StoreError) {
    let id = order.id
    try body(.order(order))
    for ticket in tickets { try body(.ticket(ticket)) }
    for (ticket, at) in holderChanges.sorted(by: { $0.key < $1.key }) { try body(.holderChanged(id, ticket, at)) }
    for checkIn in checkIns { try body(.checkIn(id, checkIn)) }
    if !answers.isEmpty { try body(.answers(id, answers)) }
    for key in keys { try body(.key(key)) }
    for settlement in settlements { try body(.settlement(settlement)) }
    for refund in refunds { try body(.refund(refund)) }
    for at in resends { try body(.resend(id, at)) }
    for task in tasks.compactMap({ known[$0] }) { try body(.task(task)) }
    if let at = reminderOffAt { try body(.reminderOff(id, at)) }
    if isForgotten { try body(.forget(id)) }
    if let erasure { try body(.erasure(id, erasure)) }
  }
}
