import Core
import Store

extension BoxOffice {
  /// Admits a ticket that a device has scanned, or says why not. The same scan sent again gets the same verdict.
  ///
  /// Of two gates that could ask, one wins. Of two that could not, both have let somebody in: the earlier scan becomes the
  /// check-in, whichever is heard of first, and the other one is a double entry that names both.
  ///
  /// - Parameters:
  ///   - eventStatus: looks up an event in the catalog; an event that is gone counts as scheduled.
  /// - Returns: nil where the device has given the scan's name to another ticket's.
  public func admit(
    _ scan: DeviceScan, device: ScannerDevice, now: Instant, blocksDisputed: Bool = false,
    eventStatus: (EventID) -> EventFacts.Status
  ) throws(StoreError) -> GateAnswer? {
    guard let (id, event) = try find(scan.shown) else { return GateAnswer(.refused(.unknown)) }
    let status = eventStatus(event)
    return try store.transaction(on: event) { (step) throws(StoreError) -> GateAnswer? in
      let ticket = try step.ticket(id)
      let earlier = try step.checkIn(of: id)
      if let known = try step.scan(scan.nonce, of: device.id) {
        guard known.ticket == id, let ticket else { return nil }
        // Its first answer did not come in time, and somebody was let in: that is news.
        guard scan.isLetIn, !known.isLetIn else { return try answer(known, ticket: ticket, checkIn: earlier, in: step) }
        let changed = known.lettingIn
        try step.update(changed)
        // What it met then may have given way to an earlier one since.
        if changed.outcome == .doubleEntry, let other = earlier ?? known.other {
          let own = CheckIn(ticket: id, at: known.scannedAt, gate: known.gate)
          try noteDoubleEntry(own, other, ticket, in: step, now: now)
        }
        return try answer(changed, ticket: ticket, checkIn: earlier, in: step)
      }
      let isRefunded = if let ticket, !ticket.isValid { try step.isRefunded(id) } else { false }
      var disputes: [Dispute] = []
      if blocksDisputed, let ticket { disputes = try step.disputes(of: ticket.order) }
      let verdict = Admission.decide(
        ticket, shown: scan.shown, expected: device.admits(to: event) ? nil : device.events.first,
        eventStatus: status, earlier: earlier, gate: scan.gate, now: scan.scannedAt, isRefunded: isRefunded,
        isDisputed: disputes.contains(where: \.doubtsPayment))
      func record(_ outcome: ScanRecord.Outcome, isLetIn: Bool, other: CheckIn? = nil) throws(StoreError) {
        try step.insert(
          ScanRecord(
            device: device.id, nonce: scan.nonce, ticket: id, event: event, gate: scan.gate,
            scannedAt: scan.scannedAt, receivedAt: now, outcome: outcome, isLetIn: isLetIn, other: other))
      }
      switch verdict {
      case .admitted(let ticket, let checkIn):
        try step.insert(checkIn)
        try record(.admitted, isLetIn: true)
        return GateAnswer(verdict, order: try step.order(ticket.order))
      case .alreadyAdmitted(let ticket, let first):
        try record(scan.isLetIn ? .doubleEntry : .used, isLetIn: scan.isLetIn, other: first)
        if scan.isLetIn {
          let own = CheckIn(ticket: id, at: scan.scannedAt, gate: scan.gate)
          try noteDoubleEntry(own, first, ticket, in: step, now: now)
        }
        return GateAnswer(verdict, order: try step.order(ticket.order), isDoubleEntry: scan.isLetIn)
      case .refused(let refusal):
        if ticket != nil { try record(.refused(refusal), isLetIn: scan.isLetIn) }
        return GateAnswer(verdict)
      }
    }
  }

  private func noteDoubleEntry(
    _ own: CheckIn, _ first: CheckIn, _ ticket: Ticket, in step: any StoreTransaction, now: Instant
  ) throws(StoreError) {
    try step.append(
      AuditEntry(
        at: now, source: source, action: .doubleEntry, event: ticket.event, order: ticket.order,
        subject: "\(first.gate.rawValue) / \(own.gate.rawValue)"))
    if own.at < first.at { try step.replace(own) }
  }

  /// What was said of a scan when it first came.
  private func answer(
    _ known: ScanRecord, ticket: Ticket, checkIn: CheckIn?, in step: any StoreTransaction
  ) throws(StoreError) -> GateAnswer {
    switch known.outcome {
    case .admitted:
      let own = CheckIn(ticket: ticket.id, at: known.scannedAt, gate: known.gate)
      return GateAnswer(.admitted(ticket, own), order: try step.order(ticket.order))
    case .used, .doubleEntry:
      // The scan has met one, so there is one.
      let other = known.other ?? checkIn ?? CheckIn(ticket: ticket.id, at: known.scannedAt, gate: known.gate)
      return GateAnswer(
        .alreadyAdmitted(ticket, other), order: try step.order(ticket.order),
        isDoubleEntry: known.outcome == .doubleEntry)
    case .refused(let refusal): return GateAnswer(.refused(refusal))
    }
  }
}

extension ScanRecord {
  /// The same scan, on which somebody went in after all.
  fileprivate var lettingIn: ScanRecord {
    ScanRecord(
      device: device, nonce: nonce, ticket: ticket, event: event, gate: gate, scannedAt: scannedAt,
      receivedAt: receivedAt, outcome: outcome == .used ? .doubleEntry : outcome, isLetIn: true, other: other)
  }
}
