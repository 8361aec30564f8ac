/// What was read of every thing, by section, each list sorted by name.
struct ContentRecords: Sendable {
  var events: [KeptRecord<EventContent>] = []
  var venues: [KeptRecord<VenueContent>] = []
  var organizers: [KeptRecord<OrganizerContent>] = []
  var news: [KeptRecord<NewsContent>] = []
  var pages: [KeptRecord<PageContent>] = []
}
