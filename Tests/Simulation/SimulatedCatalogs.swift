import Catalog
import Core
import Foundation
import TestSupport

/// Catalogs as the generator writes them, small ones: a few layouts of events, each with every choice of which events are
/// cancelled. A function reads its catalog anew with every call, so these are real files.
public final class SimulatedCatalogs: Sendable {
  static let layouts = 16
  static let start = Instant(seconds: 1_800_000_000)

  private let folder: TemporaryFolder
  /// By layout, with nothing cancelled.
  let facts: [[EventFacts]]

  public init() throws {
    folder = try TemporaryFolder()
    var facts: [[EventFacts]] = []
    for layout in 0..<Self.layouts {
      let events = Self.events(layout)
      facts.append(try events.map { try $0.facts() })
      for cancelled in 0..<(1 << events.count) {
        try Self.write(events, cancelled: cancelled, to: "\(folder.path)/\(layout)-\(cancelled)")
      }
    }
    self.facts = facts
  }

  /// - Parameter cancelled: bit n stands for event n.
  func reader(layout: Int, cancelled: Int) -> CatalogReader {
    CatalogReader(directory: "\(folder.path)/\(layout)-\(cancelled)")
  }

  private static func events(_ layout: Int) -> [CatalogEvent] {
    var chance = Chance(seed: UInt64(layout) + 7_000_000)
    return ["alpha", "beta"].prefix(1 + layout % 2).map { name in
      let closesAt = start.adding(seconds: 5 * 86_400)
      let tickets = ["standing", "seated", "balcony"].prefix(1 + chance.below(3)).map { type in
        CatalogTicket(
          id: type, priceMinorUnits: [0, 500, 2400, 2400][chance.below(4)], quota: 1 + chance.below(5),
          perOrderMax: 3, salesOpenAt: nil, salesCloseAt: closesAt.milliseconds)
      }
      return CatalogEvent(
        id: name, status: "scheduled", startsAt: closesAt.milliseconds,
        endsAt: closesAt.adding(seconds: 7200).milliseconds, doorsAt: nil, timeZone: "UTC", currency: "EUR",
        venue: "hall", organizer: "house", tickets: Array(tickets), texts: [:])
    }
  }

  private static func write(_ events: [CatalogEvent], cancelled: Int, to path: String) throws {
    try put(CatalogEncoding.bytes(SimulatedTexts.site(events.map(\.id))), "site.json", in: path)
    try put(CatalogEncoding.bytes(SimulatedTexts.strings), "strings/en.json", in: path)
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
