import Core

/// What a search in the browser needs of all pages in one language, as small JSON.
///
///     {"version":2,"sections":[{"kind":"event","base":"/en/events/",
///      "entries":[["Jazz Night","jazz","2027-06-12",0,"berlin jazz night quasimodo"]]}],"cities":["Berlin"]}
///
/// The path of a page is its section's `base` and its second member; the third is a day or empty, the fourth the number of a
/// city, or -1; the last has its words, in order, each once.
public struct SearchIndex: Sendable {
  private var bytes: [UInt8] = Array("{\"version\":2,\"sections\":[".utf8)
  private var cities: [String] = []
  private var numbers: [String: Int] = [:]
  private var isFirst = true

  public init() {}

  /// Adds pages of one kind, in their order.
  /// - Parameters:
  ///   - kind: the word that the search's script knows them by.
  ///   - base: the path that they have in common, with a slash at the end.
  public mutating func add(kind: String, base: String, _ entries: some Sequence<SearchEntry>) {
    bytes.append(isFirst ? "{\"kind\":" : ",{\"kind\":")
    isFirst = false
    bytes.append(json: kind)
    bytes.append(",\"base\":")
    bytes.append(json: base)
    bytes.append(",\"entries\":[")
    var isFirstEntry = true
    for entry in entries {
      bytes.append(isFirstEntry ? "\n" : ",\n")
      isFirstEntry = false
      add(entry)
    }
    bytes.append("]}")
  }

  /// Appends the whole index.
  public consuming func append(to output: inout [UInt8]) {
    bytes.append("],\"cities\":[")
    for (index, city) in cities.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(json: city)
    }
    bytes.append("]}\n")
    output.append(contentsOf: bytes)
  }

  private mutating func add(_ entry: SearchEntry) {
    bytes.append(0x5B)
    bytes.append(json: entry.title)
    bytes.append(0x2C)
    bytes.append(json: entry.segment)
    bytes.append(",\"")
    if let date = entry.date { ISODate.appendDay(date, to: &bytes) }
    bytes.append("\",")
    bytes.append(decimal: number(ofCity: entry.city))
    bytes.append(0x2C)
    bytes.append(json: Set(entry.terms).sorted().joined(separator: " "))
    bytes.append(0x5D)
  }

  private mutating func number(ofCity city: String) -> Int {
    guard !city.isEmpty else { return -1 }
    if let number = numbers[city] { return number }
    numbers[city] = cities.count
    cities.append(city)
    return cities.count - 1
  }
}
