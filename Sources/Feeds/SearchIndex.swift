import Core

/// What a search in the browser needs of all events in one language, as small JSON.
///
///     {"version":1,"base":"/en/events/","cities":["Berlin"],
///      "events":[["Jazz Night","jazz","2027-06-12",0,"berlin jazz night quasimodo"]]}
///
/// An event's path is `base` and its second member; the fourth is the number of its city, or -1; the last has its words, in
/// order, each once.
public enum SearchIndex {
  /// Appends the index of the events, in their order.
  /// - Parameter base: the path that their pages have in common, with a slash at the end.
  public static func append(base: String, _ entries: some Sequence<SearchEntry>, into bytes: inout [UInt8]) {
    var cities: [String] = []
    var numbers: [String: Int] = [:]
    var events: [UInt8] = []
    for entry in entries {
      var number = -1
      if !entry.city.isEmpty {
        number = numbers[entry.city] ?? cities.count
        if number == cities.count {
          numbers[entry.city] = number
          cities.append(entry.city)
        }
      }
      events.append(events.isEmpty ? "\n[" : ",\n[")
      events.append(json: entry.title)
      events.append(0x2C)
      events.append(json: entry.segment)
      events.append(",\"")
      ISODate.appendDay(entry.date, to: &events)
      events.append("\",")
      events.append(decimal: number)
      events.append(0x2C)
      events.append(json: Set(entry.terms).sorted().joined(separator: " "))
      events.append(0x5D)
    }
    bytes.append("{\"version\":1,\"base\":")
    bytes.append(json: base)
    bytes.append(",\"cities\":[")
    for (index, city) in cities.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(json: city)
    }
    bytes.append("],\"events\":[")
    bytes.append(contentsOf: events)
    bytes.append("]}\n")
  }
}
