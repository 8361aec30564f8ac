import Catalog
import Core
import Foundation
import TestSupport

/// Catalogs as the generator writes them, small ones: a few layouts of events, each with every choice of which events are
/// cancelled. They are real files, and the readers ask with every call whether they are still the same, as in a worker.
public final class SimulatedCatalogs: Sendable {
  static let layouts = 16
  static let start = Instant(seconds: 1_800_000_000)

  private let folder: TemporaryFolder
  /// By layout, with nothing cancelled.
  let facts: [[EventFacts]]
  /// By layout, and by which events are cancelled: bit n stands for event n.
  let readers: [[CatalogReader]]

  public init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    var facts: [[EventFacts]] = []
    var readers: [[CatalogReader]] = []
    for layout in 0..<Self.layouts {
      let events = Self.events(layout)
      facts.append(try events.map { try $0.facts() })
      readers.append(
        try (0..<(1 << events.count)).map { cancelled in
          let path = "\(folder.path)/\(layout)-\(cancelled)"
          try Self.write(events, cancelled: cancelled, to: path)
          return CatalogReader(directory: path)
        })
    }
    self.facts = facts
    self.readers = readers
  }

  private static func events(_ layout: Int) -> [CatalogEvent] {
    var chance = Chance(seed: UInt64(layout) + 7_000_000)
    return ["alpha", "beta"].prefix(1 + layout % 2).map { name in
      let closesAt = start.adding(seconds: 5 * 86_400)
      let tickets = ["standing", "seated", "balcony"].prefix(1 + chance.below(3)).map { type in
        CatalogTicket(
          id: type, priceMinorUnits: [0, 500, 2400, 2400][chance.below(4)], quota: 1 + chance.below(5),
          perOrderMax: 3,
          tax: chance.percent(40) ? CatalogTax(millionths: 88750, isInclusive: chance.percent(50)) : nil,
          salesOpenAt: nil, salesCloseAt: closesAt.milliseconds)
      }
      let code = CatalogCode(
        name: SimulatedBuyer.code, millionths: [500_000, 1_000_000][chance.below(2)], usesMax: 1 + chance.below(4),
        usesPerPersonMax: chance.percent(50) ? 2 : nil, closesAt: closesAt.milliseconds)
      let fee = CatalogFee(id: "booking", basis: "ticket", amount: 35, millionths: 15_000)
      return CatalogEvent(
        id: name, status: "scheduled", startsAt: closesAt.milliseconds,
        endsAt: closesAt.adding(seconds: 7200).milliseconds, doorsAt: nil, timeZone: "UTC", currency: "EUR",
        venue: "hall", organizer: "house", tickets: Array(tickets), fees: chance.percent(30) ? [fee] : [],
        codes: [code], perPersonMax: chance.percent(50) ? 3 + chance.below(2) : nil, texts: [:],
        nameChangesEndAt: closesAt.adding(seconds: -86_400).milliseconds)
    }
  }

  private static func write(_ events: [CatalogEvent], cancelled: Int, to path: String) throws {
    try put(CatalogEncoding.bytes(SimulatedTexts.site(events.map(\.id))), "site.json", in: path)
    try put(CatalogEncoding.bytes(SimulatedTexts.strings), "strings/\(SimulatedTexts.locale).json", in: path)
    for (name, text) in SimulatedTexts.mails { try put(Array(text.utf8), "templates/mail/\(name)", in: path) }
    for (number, event) in events.enumerated() {
      var event = event
      if cancelled >> number & 1 == 1 { event.status = "cancelled" }
      try put(CatalogEncoding.bytes(event), "events/\(event.id).json", in: path)
    }
  }

  private static func put(_ bytes: [UInt8], _ name: String, in path: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
