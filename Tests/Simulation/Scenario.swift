import Catalog
import Core

/// The shop that a history plays in: its events, and how often things go wrong.
struct Scenario {
  let events: [EventFacts]
  let catalogs: SimulatedCatalogs
  let layout: Int
  /// Of a hundred calls of a seam.
  let faultPercent: Int
  let pausePercent: Int
  /// How far the provider's clock is ahead of ours, as clocks are.
  let skewSeconds: Int64
  /// Whether the gates refuse tickets whose payment is in dispute.
  let blocksDisputed: Bool

  init(_ catalogs: SimulatedCatalogs, chance: inout Chance) {
    self.catalogs = catalogs
    layout = chance.below(SimulatedCatalogs.layouts)
    events = catalogs.facts[layout]
    // Some histories are quiet, so that long ways are gone to their end; some are wild.
    faultPercent = [0, 3, 8, 16][chance.below(4)]
    pausePercent = [5, 20, 35][chance.below(3)]
    skewSeconds = Int64(chance.below(121)) - 60
    blocksDisputed = chance.percent(50)
  }

  func event(_ id: EventID) -> EventFacts? { events.first { $0.id == id } }
}
