import Core
import Store

extension Records {
  /// - Throws: ``StoreError/broken(_:)`` where the change is about an order that is not there; nothing is changed then.
  func apply(_ change: Change) throws(StoreError) {
    switch change {
    case .order(let order): insert(order)
    case .orderState(let id, let state, let session, let url):
      try edit(id) { file in
        file.order.state = state
        file.order.paymentSession = session
        file.order.paymentURL = url
      }
      if let order = files[id]?.order { set(\.held, id, order.state == .held ? order.holdExpiresAt : nil) }
    case .stock(let event, let counts): set(\.stock, event, counts)
    case .ticket(let ticket): try apply(ticket)
    case .checkIn(let order, let checkIn): try edit(order) { $0.put(checkIn) }
    case .key(let record):
      try edit(record.order) { $0.keys.append(record) }
      set(\.keyOrders, record.key, record.order)
    case .settlement(let record):
      try edit(record.payment.order) { $0.settlements.append(record) }
      set(\.paymentOrders, record.payment.id, record.payment.order)
    case .webhook(let id, let at): set(\.webhooks, id, at)
    case .task(let task): try apply(task)
    case .answers(let order, let answers): try edit(order) { $0.answers += answers }
    case .forget(let order): try forget(order)
    case .refund(let refund): try apply(refund)
    case .news(let task): set(\.news, task.payment, task)
    case .newsHeard(let payment): set(\.news, payment, nil)
    case .dispute(let dispute):
      if disputes[dispute.id] == nil {
        set(\.paymentDisputes, dispute.payment, (paymentDisputes[dispute.payment] ?? []) + [dispute.id])
      }
      set(\.disputes, dispute.id, dispute)
    case .audit(let entry): append(entry)
    case .resend(let order, let at): try edit(order) { $0.resends.append(at) }
    case .reminderOff(let order, let at): try edit(order) { $0.reminderOffAt = at }
    case .reminded(let event, let at): set(\.reminded, event, at)
    case .erase(let order, let at): try erase(order, at: at)
    case .erasure(let order, let mark): try apply(mark, to: order)
    case .erasedEvent(let event, let at): set(\.erasedEvents, event, at)
    case .personNote(let note): append(note)
    case .link(let link): set(\.links, link.request.id, link)
    case .linkForgotten(let id): set(\.links, id, nil)
    case .device(let device): apply(device)
    case .scan(let scan): set(\.scans, scan.name, scan)
    case .holderChanged(let order, let ticket, let at): try edit(order) { $0.holderChanges[ticket] = at }
    }
  }

  private func insert(_ order: Order) {
    set(\.files, order.id, OrderFile(order))
    add(order)
    if order.state == .held { set(\.held, order.id, order.holdExpiresAt) }
  }

  /// Adds an order to what is known of its buyer.
  private func add(_ order: Order) {
    let address = order.buyer.email.folded
    set(\.addressOrders, address, (addressOrders[address] ?? []) + [order.id])
    let person = PersonOfEvent(event: order.event, person: PersonKey(order.buyer.email))
    set(\.personOrders, person, (personOrders[person] ?? []) + [order.id])
  }

  private func apply(_ ticket: Ticket) throws(StoreError) {
    let old = files[ticket.order]?.ticket(ticket.id)
    try edit(ticket.order) { file in
      if let index = file.tickets.firstIndex(where: { $0.number >= ticket.number }) {
        if file.tickets[index].id == ticket.id {
          file.tickets[index] = ticket
        } else {
          file.tickets.insert(ticket, at: index)
        }
      } else {
        file.tickets.append(ticket)
      }
    }
    if old == nil { set(\.ticketOrders, ticket.id, ticket.order) }
    if let old, old.shortCode != old.id { set(\.shortCodes, old.shortCode, nil) }
    if ticket.shortCode != ticket.id { set(\.shortCodes, ticket.shortCode, ticket.id) }
  }

  private func apply(_ task: KeptTask) throws(StoreError) {
    if tasks[task.id] == nil { try edit(task.order) { $0.tasks.append(task.id) } }
    set(\.tasks, task.id, task)
    set(\.claimable, task.id, task.claimableAt)
  }

  private func apply(_ refund: RefundRecord) throws(StoreError) {
    try edit(refund.order) { file in
      if let index = file.refunds.firstIndex(where: { $0.key == refund.key }) {
        file.refunds[index] = refund
      } else {
        file.refunds.append(refund)
      }
    }
    set(\.refundOrders, refund.key, refund.order)
    if let id = refund.providerID { set(\.providerRefunds, id, refund.key) }
  }

  private func apply(_ device: ScannerDevice) {
    if let old = devices[device.id] {
      if let pairing = old.pairing { set(\.pairingDevices, pairing.digest, nil) }
      if let token = old.tokenDigest { set(\.tokenDevices, token, nil) }
    }
    set(\.devices, device.id, device)
    if let pairing = device.pairing { set(\.pairingDevices, pairing.digest, device.id) }
    if let token = device.tokenDigest { set(\.tokenDevices, token, device.id) }
  }

  private func forget(_ order: OrderID) throws(StoreError) {
    try edit(order) { file in
      file.answers = []
      file.isForgotten = true
    }
  }

  private func apply(_ mark: ErasureMark, to order: OrderID) throws(StoreError) {
    try edit(order) { $0.erasure = mark }
    if case .due(let at) = mark { set(\.dueErasures, order, at) } else { set(\.dueErasures, order, nil) }
  }

  private func erase(_ id: OrderID, at now: Instant) throws(StoreError) {
    guard let known = files[id], let name = PersonName(Erasure.name), let address = EmailAddress(Erasure.address)
    else { throw .broken("an order to be erased is not there") }
    let order = known.order
    remove(order)
    let erased = Order(
      id: order.id, ticketSeed: order.ticketSeed, event: order.event, locale: order.locale,
      buyer: Buyer(name: name, email: address), lines: order.lines, fees: order.fees, total: order.total,
      createdAt: order.createdAt, holdExpiresAt: order.holdExpiresAt, state: order.state,
      paymentSession: order.paymentSession)
    try edit(id) { file in
      file.order = erased
      for index in file.tickets.indices where file.tickets[index].holder != nil { file.tickets[index].holder = name }
      // A digest of names and addresses can be guessed.
      file.keys = file.keys.map {
        IdempotencyRecord(key: $0.key, fingerprint: "erased", order: $0.order, at: $0.at)
      }
    }
    add(erased)
    try forget(id)
    for task in known.tasks.compactMap({ tasks[$0] }) where task.kind.isMail && task.doneAt == nil {
      var task = task
      (task.dueAt, task.leaseEndsAt, task.failure) = (nil, nil, "the address was erased")
      try apply(task)
    }
    try apply(.done(now), to: id)
  }

  private func remove(_ order: Order) {
    let address = order.buyer.email.folded
    let others = (addressOrders[address] ?? []).filter { $0 != order.id }
    set(\.addressOrders, address, others.isEmpty ? nil : others)
    let person = PersonOfEvent(event: order.event, person: PersonKey(order.buyer.email))
    let rest = (personOrders[person] ?? []).filter { $0 != order.id }
    set(\.personOrders, person, rest.isEmpty ? nil : rest)
  }
}

extension EmailAddress {
  /// In small letters: addresses differ by nothing else.
  var folded: String { rawValue.lowercased() }
}
