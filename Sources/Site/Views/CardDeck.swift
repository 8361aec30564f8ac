import Synchronization
import Templates

/// The cards of one language, each made when it is first asked for: a list and its neighbours then show the same object,
/// which the template engine draws once.
final class CardDeck: Sendable {
  private let site: SiteLocale
  private let cards: Mutex<[Record?]>

  init(_ site: SiteLocale) {
    self.site = site
    cards = Mutex([Record?](repeating: nil, count: site.content.events.count))
  }

  subscript(_ event: Int) -> Record {
    if let card = cards.withLock({ $0[event] }) { return card }
    let card = CardView.record(event, site)
    return cards.withLock { cards in
      // Another thread may have been faster; all have to show the same object.
      if let card = cards[event] { return card }
      cards[event] = card
      return card
    }
  }
}
