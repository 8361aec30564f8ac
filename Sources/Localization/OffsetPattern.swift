/// CLDR's short localized GMT format.
struct OffsetPattern: Sendable {
  let zero: String
  let east: String
  let west: String
  let separator: String
  let end: String
  let isPadded: Bool

  init(_ values: [String]) {
    zero = values[safe: 0]
    east = values[safe: 1]
    west = values[safe: 2]
    separator = values[safe: 3]
    end = values[safe: 4]
    isPadded = values[safe: 5] == "2"
  }
}
