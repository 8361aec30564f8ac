/// CLDR's short localized GMT format.
struct OffsetPattern: Sendable {
  let zero: TextSlice
  let east: TextSlice
  let west: TextSlice
  let separator: TextSlice
  let end: TextSlice
  let isPadded: Bool

  init(_ values: [TextSlice], _ text: StaticString) {
    zero = values[safe: 0]
    east = values[safe: 1]
    west = values[safe: 2]
    separator = values[safe: 3]
    end = values[safe: 4]
    isPadded = text.int(values[safe: 5]) == 2
  }
}
