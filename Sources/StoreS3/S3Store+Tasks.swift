import Core
import Store

extension S3Store {
  public func claimTasks(now: Instant, leaseEndsAt: Instant, limit: Int) throws(StoreError) -> [OutboxTask] {
    try perform { (changer) throws(StoreError) in
      let due = changer.records.dueTasks(now: now, limit: limit)
      for var task in due {
        task.leaseEndsAt = leaseEndsAt
        task.attempts += 1
        try changer.change(.task(task))
      }
      return due.map(\.task)
    }
  }

  public func finishTask(_ id: TaskID, at now: Instant) throws(StoreError) {
    _ = try edit(id) { task in
      (task.doneAt, task.leaseEndsAt, task.failure) = (now, nil, nil)
      return true
    }
  }

  public func retryTask(_ id: TaskID, dueAt: Instant?, failure: String) throws(StoreError) {
    _ = try edit(id) { task in
      (task.dueAt, task.leaseEndsAt, task.failure) = (dueAt, nil, failure)
      return true
    }
  }

  public func mails(_ state: MailRecord.State?, after: TaskID?, limit: Int) throws(StoreError) -> [MailRecord] {
    try read { (records) throws(StoreError) in
      let found = records.tasks.values.filter { $0.kind.isMail && $0.id.rawValue > after?.rawValue ?? "" }.map(\.mail)
        .filter { state == nil || $0.state == state }
      return Array(found.sorted { $0.task.id.rawValue < $1.task.id.rawValue }.prefix(limit))
    }
  }

  public func reviveMail(_ id: TaskID, dueAt: Instant) throws(StoreError) -> Bool {
    try edit(id) { task in
      guard task.kind.isMail, [.failed, .bounced].contains(task.mail.state) else { return false }
      (task.dueAt, task.leaseEndsAt, task.doneAt, task.failure, task.attempts) = (dueAt, nil, nil, nil, 0)
      return true
    }
  }

  public func bounceMail(_ id: TaskID, reason: String) throws(StoreError) -> Bool {
    try edit(id) { task in
      guard task.kind.isMail, task.doneAt != nil else { return false }
      task.failure = reason
      return true
    }
  }

  public func finishRefundNews(_ task: RefundNewsTask, dueAt: Instant?) throws(StoreError) {
    try perform { (changer) throws(StoreError) in
      guard let known = changer.records.news[task.payment], known.notes == task.notes else { return }
      guard let dueAt else { return try changer.change(.newsHeard(task.payment)) }
      try changer.change(
        .news(
          RefundNewsTask(
            payment: known.payment, order: known.order, event: known.event, dueAt: dueAt,
            attempts: known.attempts + 1, notes: known.notes)))
    }
  }

  /// - Parameter body: says whether the task is to be stored.
  private func edit(_ id: TaskID, _ body: (inout KeptTask) -> Bool) throws(StoreError) -> Bool {
    try perform { (changer) throws(StoreError) in
      guard var task = changer.records.tasks[id], body(&task) else { return false }
      try changer.change(.task(task))
      return true
    }
  }
}
