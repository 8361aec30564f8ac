import Assets
import Content
import Core
import Feeds
import Localization
import Templates

/// An event in a list.
enum CardView {
  /// The values of `partials/card.html`. The event has to be shown in this language.
  static func record(_ number: Int, _ site: SiteLocale) -> Record {
    let event = site.content.events[number]
    let venue = site.content.venues[site.model.venueOf[number]].texts[site.index]
    let text = event.texts[site.index]
    let state = site.model.states[number]
    let price = lowestPrice(event)
    let opens: String =
      if case .notYet(let opensAt) = state { EventDates.moment(opensAt, at: event, site.formats) } else { "" }
    let starts = event.dates[0]
    let offset = event.timeZoneRules.offsetSeconds(at: starts.facts.startsAt)
    let fallback = site.fallback(text?.locale)
    return Record(
      Shapes.card,
      [
        .string(event.id.rawValue), .string(text?.title ?? ""), .string(text?.summary ?? ""),
        .string(site.eventPaths[number] ?? ""), image(site.model.image(of: number)), .string(text?.imageAlt ?? ""),
        .string(EventDates.brief(event, site.formats)), .string(ISODate.text(starts.starts, offsetSeconds: offset)),
        .string(venue?.title ?? ""), .string(venue?.city ?? ""), .string(site.categoryName(event.category)),
        .string(site.formats.money(price.lowest)), .bool(price.lowest.isFree),
        .bool(price.isRange && !price.lowest.isFree),
        .string(state.name), .string(opens), .string(fallback.locale), .string(fallback.direction),
      ])
  }

  static func image(_ image: ImageAsset?) -> Value {
    guard let image else { return .null }
    return .record(
      Record(
        Shapes.image,
        [
          .string(image.src), .int(image.width), .int(image.height), .string(image.srcset), .string(image.webp),
          .string(image.avif),
        ]))
  }

  /// The lowest price of what can be sold, and whether there are others.
  private static func lowestPrice(_ event: EventContent) -> (lowest: Money, isRange: Bool) {
    let shown = event.ticketTypes.filter { !$0.isHidden }
    let sellable = shown.filter { $0.quota > 0 }
    let types = sellable.isEmpty ? shown : sellable
    let lowest = types.map(\.lowestPrice.minorUnits).min() ?? 0
    return (
      Money(minorUnits: lowest, currency: event.currency),
      types.contains { $0.range != nil || $0.price.minorUnits != lowest }
    )
  }
}
