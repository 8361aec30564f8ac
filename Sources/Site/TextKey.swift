import Content
import Core

/// The keys of the texts that the generator itself reads, templates aside; checked before the first page is made.
enum TextKey {
  static let all: [String] =
    ["events.title", "events.description", "news.title", "news.description", "gate.title", "gate.description"]
    + ["not_found.title", "price.free", "price.from", "event.date_zone"]
    + ["on_sale", "free", "sold_out", "not_yet", "past", "cancelled", "closed"].map { "state.\($0)" }
    + ["on_sale", "sold_out", "not_yet", "closed"].map { "event.ticket_state.\($0)" }
    + EventCategory.allCases.map { "category.\($0.rawValue)" }
}
