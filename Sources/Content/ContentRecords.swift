/// What was read of every thing, by section, each list sorted by name.
struct ContentRecords: Sendable {
  var events: [ThingRecord<EventContent>] = []
  var venues: [ThingRecord<VenueContent>] = []
  var organizers: [ThingRecord<OrganizerContent>] = []
  var news: [ThingRecord<NewsContent>] = []
  var pages: [ThingRecord<PageContent>] = []
}
