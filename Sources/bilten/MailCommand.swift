import ArgumentParser
import Core
import Foundation
import Mail
import Store

/// `bilten mail`
struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail",
    abstract: "Show what became of mails, and have those that failed sent again.",
    discussion: """
      Mails that a server refuses for now are tried again for five days. What it refuses for good, or gives back later, is
      kept with its reason. No names and addresses are shown.

      Examples:
        bilten mail list --state failed
        bilten mail retry mail-tickets/7K2M9QX4W8ZC5RTV
        bilten mail bounced < report.eml
      """, subcommands: [List.self, Retry.self, Bounced.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List mails by their causes: what each is about, its state, how often it was tried, and why it failed.")

    @OptionGroup var place: StorePlace

    @Option(help: "Only those that are waiting, sent, failed or bounced.")
    var state: MailRecord.State?

    @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
    var limit = 100

    @Option(help: ArgumentHelp("Those behind this one, the last of the page before.", valueName: "mail"))
    var after: String?

    @Flag(help: "A JSON object a line.")
    var json = false

    func validate() throws {
      guard (1...10_000).contains(limit) else { throw ValidationError("--limit has to be 1 to 10000") }
    }

    func run() throws {
      let store = try place.open()
      let mails = try place.telling { try store.mails(state, after: after.map(TaskID.init), limit: limit) }
      for mail in mails { print(json ? Self.line(mail) : Self.text(mail)) }
    }

    private static func text(_ mail: MailRecord) -> String {
      let words = [
        mail.task.id.rawValue, mail.state.rawValue,
        "\(mail.task.attempts) \(mail.task.attempts == 1 ? "try" : "tries")",
        mail.reason,
      ]
      return words.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func line(_ mail: MailRecord) -> String {
      let line = Line(
        mail: mail.task.id.rawValue, order: mail.task.order.reference, event: mail.task.event.rawValue,
        state: mail.state.rawValue, tries: mail.task.attempts,
        dueAt: mail.state == .waiting ? mail.task.dueAt.seconds : nil, sentAt: mail.sentAt?.seconds,
        reason: mail.reason.isEmpty ? nil : mail.reason)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: (try? encoder.encode(line)) ?? Data(), as: UTF8.self)
    }

    private struct Line: Encodable {
      let mail: String
      let order: String
      let event: String
      let state: String
      let tries: Int
      /// Unix time in seconds, as the next.
      let dueAt: Int64?
      let sentAt: Int64?
      let reason: String?

      private enum CodingKeys: String, CodingKey {
        case mail, order, event, state, tries, reason
        case dueAt = "due_at"
        case sentAt = "sent_at"
      }
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have mails that failed or bounced sent once more, as if they had never been tried.")

    @OptionGroup var place: StorePlace

    @Argument(help: ArgumentHelp("As bilten mail list names them.", valueName: "mail"))
    var mails: [String] = []

    @Flag(help: "All that failed; those that bounced only by name.")
    var failed = false

    func validate() throws {
      guard failed != !mails.isEmpty else { throw ValidationError("name mails, or give --failed") }
    }

    func run() throws {
      let store = try place.open()
      try place.telling {
        var ids = mails.map(TaskID.init)
        if failed { ids = try store.mails(.failed, after: nil, limit: 10_000).map(\.task.id) }
        for id in ids {
          guard try store.reviveMail(id, dueAt: .now) else {
            throw place.failure(
              "\(id.rawValue) is no mail that failed or bounced; the others before it are tried again")
          }
        }
        print(ids.count == 1 ? "1 mail is tried again" : "\(ids.count) mails are tried again")
      }
    }
  }

  struct Bounced: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Take in a delivery report (RFC 3464) from the standard input: the mail that came back is kept as bounced.",
      discussion: "For a filter on the mailbox of `mail_from`, such as Sieve's pipe. Anything else is left alone.")

    @OptionGroup var place: StorePlace

    func run() throws {
      let bytes = Array(FileHandle.standardInput.readData(ofLength: 4 << 20))
      guard let report = DeliveryReport(bytes) else { throw place.failure("this reports no failed delivery") }
      let store = try place.open()
      let reason = "came back" + (report.status.isEmpty ? "" : " with status \(report.status)")
      let count = try place.telling {
        try report.messages.count { message in
          try store.bounceMail(TaskID(message.replacing(".", with: "/")), reason: reason)
        }
      }
      guard count > 0 else { throw place.failure("it reports no mail of this shop") }
      print(count == 1 ? "1 mail bounced" : "\(count) mails bounced")
    }
  }
}

extension MailRecord.State: ExpressibleByArgument {}
