import Mail

/// The way from one process to the mail server. The server's own copy, by `Message-ID`, is in ``World/letters``.
struct ProcessMailer: Mailer {
  let process: SimulatedProcess

  func check() throws(MailError) {}

  func send(_ message: MailMessage) throws(MailError) {
    let world = process.world
    let id = message.messageID.rawValue
    switch process.fate(isFar: true) {
    case .dead: throw .temporary(.reply(451))
    case .crashBefore:
      process.die("before it could send \(id)")
      throw .temporary(.reply(451))
    case .failBefore:
      // Some readers' servers want nothing of ours, ever.
      let isFinal = world.chance.percent(30)
      world.count(isFinal ? .mailRefused : .mailDelayed)
      world.note("\(process): mail \(id): \(isFinal ? "refused for good" : "not now")")
      if isFinal { world.refusedLetters.insert(id) }
      throw isFinal ? .permanent(.reply(550)) : .temporary(.reply(451))
    case .answerLost:
      world.count(.mailAnswerLost)
      world.deliver(id, by: process)
      throw .unknownOutcome(.reply(451))
    case .crashAfter:
      world.deliver(id, by: process)
      process.die("after it sent \(id)")
      throw .temporary(.reply(451))
    case .done: world.deliver(id, by: process)
    }
  }
}
