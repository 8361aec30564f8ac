/// Finds the line and the column of a byte. Made for places that are asked for in ascending order: each costs only the way
/// from the last one, so that a long line is not gone through again for each of its tags.
struct LineMap {
  private var offset = 0
  private var line = 1
  private var column = 1

  /// - Parameter bytes: the same at each call.
  mutating func place(of wanted: Int, in bytes: [UInt8]) -> Place {
    if wanted < offset { self = LineMap() }
    while offset < min(wanted, bytes.count) {
      if bytes[offset] == 10 {
        line += 1
        column = 1
      } else if offset + 1 == bytes.count || bytes[offset + 1] & 0xC0 != 0x80 {
        // A character counts when its last byte has been passed.
        column += 1
      }
      offset += 1
    }
    return Place(line: line, column: column)
  }
}
