import ArgumentParser
import Catalog
import Core
import Foundation
import Sales
import Store

/// `bilten person`
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Give out or erase what is kept of a person.",
    discussion: """
      A person is known by the mail address of orders. Both commands leave a note at each order, without the person.

      Examples:
        bilten person export mia@example.org > mia.json
        bilten person erase mia@example.org
      """, subcommands: [Export.self, Erase.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write all data of a person as JSON: orders, tickets, check-ins, payments and mails.")

    @OptionGroup var place: StorePlace

    @Argument(help: "The mail address; capitals make no difference.")
    var address: String

    func run() throws {
      let email = try PersonCommand.address(address, place)
      let store = try place.open()
      let records = try place.telling {
        try BoxOffice(store: store).export(email, actor: PersonCommand.actor, now: .now)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      encoder.keyEncodingStrategy = .convertToSnakeCase
      FileHandle.standardOutput.write(try encoder.encode(PersonJSON(records, address: email)) + Data("\n".utf8))
    }
  }

  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a person's names and addresses out of all orders; numbers and amounts stay.",
      discussion: """
        For events that are to come it waits until they are over, unless --force is given; what waits is done by itself.
        With --force, a paid ticket stays valid, and nobody can write to its holder any more. Backups, mails that were
        sent or kept as files, and what a payment provider knows are not touched.
        """)

    @OptionGroup var place: StorePlace

    @Argument(help: "The mail address; capitals make no difference.")
    var address: String

    @Flag(help: "Do not wait for events.")
    var force = false

    func run() throws {
      let email = try PersonCommand.address(address, place)
      let store = try place.open()
      let environment = ProcessInfo.processInfo.environment
      let catalog = CatalogReader(directory: environment["BILTEN_CATALOG"] ?? place.root.paths.catalog)
      let report = try place.telling {
        try BoxOffice(store: store).erase(
          email, isForced: force, actor: PersonCommand.actor, now: .now, endsAt: { (try? catalog.facts($0))??.endsAt })
      }
      guard report.erased + report.waiting > 0 else { throw place.failure("there is no order of this address") }
      print("erased from \(report.erased) \(report.erased == 1 ? "order" : "orders")")
      if let until = report.until {
        let day = LocalDateTime(until, offsetSeconds: 0).iso8601.prefix(10)
        print("\(report.waiting) more \(report.waiting == 1 ? "waits" : "wait"), until \(day) at the latest")
      }
    }
  }

  private static func address(_ text: String, _ place: StorePlace) throws -> EmailAddress {
    guard let address = EmailAddress(text) else { throw place.failure("this is no mail address") }
    return address
  }

  /// The account of whoever types the command.
  private static var actor: String {
    let environment = ProcessInfo.processInfo.environment
    return environment["SUDO_USER"] ?? environment["USER"] ?? "operator"
  }
}
