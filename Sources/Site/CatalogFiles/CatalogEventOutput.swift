import Catalog
import Content
import Core
import Files

/// One date of an event for the functions: an event of its own as far as the sale is concerned.
///
/// Written byte by byte, for there may be ten thousands of them; `CatalogReader` reads it as a `CatalogEvent`.
struct CatalogEventOutput: SiteOutput {
  let plan: SitePlan
  let event: Int
  let date: Int

  private var content: EventContent { plan.model.content.events[event] }

  var file: OutputFile { OutputFile(.catalog, "events/\(content.dates[date].facts.id).json") }

  var identity: OutputIdentity {
    OutputIdentity(.catalogEvent, plan.model.content.events[event].dates[date].facts.id.rawValue)
  }

  func combine(into hasher: inout Hasher128) {
    let model = plan.model
    let (venue, organizer) = (model.venueOf[event], model.organizerOf[event])
    hasher.combine(model.content.organizers[organizer].hash)
    for site in plan.locales {
      hasher.combine(site.cardHashes[event])
      hasher.combine(model.content.organizers[organizer].texts.values[site.index]?.hash ?? Hash128(high: 0, low: 0))
      hasher.combine(site.venuePaths[venue])
      hasher.combine(site.organizerPaths[organizer])
    }
    // A fallback's facts are those of another language; where none has a text, the facts still count.
    hasher.combine(model.content.events[event].hash)
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let facts = content.dates[date].facts
    var json = JSONBytes(bytes)
    bytes = []
    json.object { json in
      if let terms = content.cancellation {
        json.key("cancellation")
        json.object { json in
          json.member("keptMinorUnits", terms.keptPerTicket.minorUnits)
          json.member("orders", terms.covers.rawValue)
          json.member("until", facts.startsAt.adding(seconds: -terms.secondsBefore).milliseconds)
        }
      }
      if !facts.codes.isEmpty {
        json.key("codes")
        json.array(facts.codes) { code, json in json.code(code) }
      }
      json.member("currency", facts.currency.rawValue)
      if let doorsAt = content.dates[date].doorsAt { json.member("doorsAt", doorsAt.milliseconds) }
      json.member("endsAt", facts.endsAt.milliseconds)
      if !facts.fees.isEmpty {
        json.key("fees")
        json.array(facts.fees) { fee, json in json.fee(fee) }
      }
      json.member("id", facts.id.rawValue)
      if let seconds = content.nameChangesEndSeconds {
        json.member("nameChangesEndAt", facts.startsAt.adding(seconds: -seconds).milliseconds)
      }
      json.member("organizer", content.organizer.rawValue)
      json.member("perOrderMax", facts.perOrderMax)
      json.member("perPersonMax", facts.perPersonMax)
      if !facts.questions.isEmpty {
        json.key("questions")
        json.array(facts.questions) { question, json in json.question(question) }
      }
      if let seconds = content.reminderSeconds {
        json.member("remindAt", facts.startsAt.adding(seconds: -seconds).milliseconds)
      }
      json.member("startsAt", facts.startsAt.milliseconds)
      json.member("status", facts.status.rawValue)
      json.key("texts")
      json.object { json in
        for site in plan.locales {
          guard let text = content.texts[site.index], let path = site.eventPaths[event] else { continue }
          json.key(site.locale.rawValue)
          texts(site, text, path, &json)
        }
      }
      json.key("tickets")
      json.array(facts.ticketTypes) { type, json in
        json.object { json in
          json.member("id", type.id.rawValue)
          if type.isHidden { json.member("isHidden", true) }
          json.member("perOrderMax", Int64(type.perOrderMax))
          if type.perOrderMin > 1 { json.member("perOrderMin", Int64(type.perOrderMin)) }
          if let max = type.range?.max { json.member("priceMax", max.minorUnits) }
          if let range = type.range { json.member("priceMin", range.min.minorUnits) }
          json.member("priceMinorUnits", type.price.minorUnits)
          json.member("quota", Int64(type.quota))
          json.member("salesCloseAt", type.sales.closesAt.milliseconds)
          if let opensAt = type.sales.opensAt { json.member("salesOpenAt", opensAt.milliseconds) }
          json.tax(type.tax)
        }
      }
      json.member("timeZone", content.timeZone)
      json.member("venue", content.venue.rawValue)
    }
    json.newline()
    bytes = json.bytes
  }

  private func texts(_ site: SiteLocale, _ text: EventText, _ path: String, _ json: inout JSONBytes) {
    let model = plan.model
    let venueNumber = model.venueOf[event]
    let venue = model.content.venues[venueNumber]
    let organizerNumber = model.organizerOf[event]
    let place = venue.texts[site.index]
    let dates = EventDates(content.dates[date], content, site)
    let starts = content.dates[date]
    let image = model.image(of: event)
    json.object { json in
      json.member("address", place?.address ?? "")
      json.member("city", place?.city ?? "")
      json.member("country", site.formats.countryName(venue.country))
      json.member("date", "\(dates.full) (\(dates.zone))")
      json.member(
        "dateShort",
        content.isSeries ? site.formats.dateTime(starts.starts, .long) : EventDates.brief(content, site.formats))
      json.member("doors", dates.doors)
      if !starts.facts.fees.isEmpty {
        json.key("feeNames")
        json.object { json in
          for (fee, name) in zip(starts.facts.fees, text.feeNames) { json.member(fee.id.rawValue, name) }
        }
      }
      json.member("image", image?.src ?? "")
      json.member("imageAlt", text.imageAlt ?? "")
      json.member("organizerName", model.content.organizers[organizerNumber].texts[site.index]?.title ?? "")
      json.member("organizerPath", site.organizerPaths[organizerNumber])
      json.member("path", path)
      if !starts.facts.questions.isEmpty {
        json.key("questions")
        json.object { json in
          for (question, text) in zip(starts.facts.questions, text.questions) {
            json.key(question.id.rawValue)
            json.texts(text, of: question)
          }
        }
      }
      json.member("summary", text.summary)
      json.key("ticketNames")
      json.object { json in
        for (index, type) in starts.facts.ticketTypes.enumerated() {
          json.member(type.id.rawValue, text.ticketNames[index])
        }
      }
      json.member("title", text.title)
      json.member("venueName", place?.title ?? "")
      json.member("venuePath", site.venuePaths[venueNumber])
    }
  }
}
