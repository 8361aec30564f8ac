import ArgumentParser
import Core
import Foundation
import QRCode
import Sales
import Store
import Terminal
import Tickets

/// `bilten devices`
struct DevicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devices",
    abstract: "Let phones admit people, see which do, and take that back.",
    discussion: """
      A phone that opens the link, or scans the code that is shown, becomes a scanner. The link works once and for a \
      quarter of an hour; what the phone gets for it can be revoked at any time.

      Examples:
        bilten devices add "Ana's phone" --event rain-songs --gate "Main gate" --gate "Side door"
        bilten devices list
        bilten devices revoke 7K2M-9QX4-W8ZC-5RTV
        bilten devices doubts rain-songs
      """, subcommands: [Add.self, List.self, Revoke.self, Doubts.self], defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a link by which one phone becomes a scanner.")

    @OptionGroup var place: StoreOption

    @Argument(help: ArgumentHelp("What you call the phone, at most 40 characters.", valueName: "name"))
    var device: String

    @Option(
      name: .customLong("event"),
      help: ArgumentHelp("An event that it admits to; may be repeated (default: all).", valueName: "event"))
    var events: [String] = []

    @Option(
      name: .customLong("gate"),
      help: ArgumentHelp(
        "A gate that it may stand at; may be repeated (default: what its staff call theirs).", valueName: "gate"))
    var gates: [String] = []

    @Option(help: ArgumentHelp("Refuse it after so many days.", valueName: "number"))
    var days: Int?

    @Option(
      name: .customLong("base-url"),
      help: ArgumentHelp("The site's address, for the link.", valueName: "address"))
    var baseURL = "http://localhost:8080"

    @Flag(help: "Write JSON, with the link and without a picture.")
    var json = false

    func validate() throws {
      if let days, !(1...3660).contains(days) { throw ValidationError("--days has to be 1 to 3660") }
    }

    func run() throws {
      guard let name = GateName(device) else {
        throw ValidationError("the name has to be 1 to 40 characters on one line")
      }
      let ids = try events.map { text in
        guard let id = EventID(text) else { throw ValidationError("--event: `\(text)` is no event's id") }
        return id
      }
      let names = try gates.map { text in
        guard let gate = GateName(text) else { throw ValidationError("--gate: a gate has 1 to 40 characters") }
        return gate
      }
      let store = try place.open()
      let now = Instant.now
      guard let id = DeviceID(bytes: Self.randomBytes(10)) else { throw CommandFailure("there is no randomness") }
      let device = ScannerDevice(
        id: id, name: name, events: ids, gates: names, createdAt: now,
        expiresAt: days.map { now.adding(seconds: Int64($0) * 86_400) })
      let office = GateOffice(store: store, source: place.source)
      let code = try office.add(device, secret: Self.randomBytes(GateOffice.secretBytes), now: now)
      // Behind the mark, where no server's log sees it.
      let link = "\(baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL)/scanner/#pair=\(code)"
      if json {
        let ends = OrderRecord.time(now.adding(seconds: GateOffice.pairingSeconds))
        print(CommandJSON.text(Added(id: id.rawValue, code: code, link: link, endsAt: ends), isPretty: false))
      } else {
        if let picture = QRCode(link, .low)?.blocks { print(picture) }
        print("\(link)\n\nOne phone can open it, within \(GateOffice.pairingSeconds / 60) minutes.")
        print("The device is \(id.grouped); `bilten devices revoke \(id.grouped)` ends it.")
      }
    }

    private static func randomBytes(_ count: Int) -> [UInt8] {
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private struct Added: Encodable {
      let id: String
      let code: String
      let link: String
      let endsAt: String
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List devices, what they may do, and when each was seen.")

    @OptionGroup var place: StoreOption

    @Flag(help: "A JSON object a line.")
    var json = false

    func run() throws {
      let now = Instant.now
      for device in try place.open().devices() {
        print(
          json
            ? CommandJSON.text(Line(device, now), isPretty: false) : DisplayText.harmless(Self.text(device, now)))
      }
    }

    private static func text(_ device: ScannerDevice, _ now: Instant) -> String {
      let events = device.events.isEmpty ? "all events" : device.events.map(\.rawValue).joined(separator: ", ")
      let gates = device.gates.isEmpty ? "any gate" : device.gates.map(\.rawValue).joined(separator: ", ")
      let seen = device.seenAt.map { "seen \(OrderRecord.time($0))" } ?? "never seen"
      return "\(device.id.grouped)  \(state(device, now))  \(device.name.rawValue)  \(events)  \(gates)  \(seen)"
    }

    fileprivate static func state(_ device: ScannerDevice, _ now: Instant) -> String {
      if let refusal = device.refusal(at: now) { return refusal.rawValue }
      if device.tokenDigest != nil { return "paired" }
      return device.pairing.map { now < $0.endsAt } == true ? "waiting" : "missed"
    }

    private struct Line: Encodable {
      let id: String
      let name: String
      let state: String
      let events: [String]
      let gates: [String]
      let createdAt: String
      let expiresAt: String?
      let seenAt: String?

      init(_ device: ScannerDevice, _ now: Instant) {
        id = device.id.rawValue
        name = device.name.rawValue
        state = List.state(device, now)
        events = device.events.map(\.rawValue)
        gates = device.gates.map(\.rawValue)
        createdAt = OrderRecord.time(device.createdAt)
        expiresAt = device.expiresAt.map { OrderRecord.time($0) }
        seenAt = device.seenAt.map { OrderRecord.time($0) }
      }
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End a device: it is refused from now on, and forgets what it holds when it next asks.")

    @OptionGroup var place: StoreOption

    @Argument(help: ArgumentHelp("As bilten devices list names it.", valueName: "device"))
    var device: String

    func run() throws {
      guard let id = DeviceID(device) else { throw ValidationError("`\(device)` is no device's name") }
      let store = try place.open()
      guard try GateOffice(store: store, source: place.source).revoke(id, now: .now) else {
        throw CommandFailure("there is no device \(id.grouped), or it was revoked before")
      }
      print("\(id.grouped) is refused from now on")
    }
  }

  struct Doubts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List on which scans somebody went in though the ticket was used or no good, with both gates and times.")

    @OptionGroup var place: StoreOption

    @Argument(help: ArgumentHelp("The event's id.", valueName: "event"))
    var event: String

    @Flag(help: "A JSON object a line.")
    var json = false

    func run() throws {
      guard let id = EventID(event) else { throw ValidationError("`\(event)` is no event's id") }
      for scan in try place.open().scans(of: id, doubtful: true, limit: 10_000) {
        print(
          json ? CommandJSON.text(Line(scan), isPretty: false) : DisplayText.harmless(Self.text(scan)))
      }
    }

    private static func text(_ scan: ScanRecord) -> String {
      let other = scan.other.map { "  and at \($0.gate.rawValue) \(OrderRecord.time($0.at))" } ?? ""
      return "\(scan.ticket.grouped)  \(scan.outcome.word)  at \(scan.gate.rawValue) "
        + "\(OrderRecord.time(scan.scannedAt))\(other)"
    }

    private struct Line: Encodable {
      let ticket: String
      let outcome: String
      let device: String
      let gate: String
      let at: String
      let otherGate: String?
      let otherAt: String?

      init(_ scan: ScanRecord) {
        ticket = scan.ticket.rawValue
        outcome = scan.outcome.word
        device = scan.device.rawValue
        gate = scan.gate.rawValue
        at = OrderRecord.time(scan.scannedAt)
        otherGate = scan.other?.gate.rawValue
        otherAt = scan.other.map { OrderRecord.time($0.at) }
      }
    }
  }
}
