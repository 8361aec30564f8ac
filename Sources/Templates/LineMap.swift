/// Finds the line and the column of a byte.
struct LineMap {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
  }

  func place(of offset: Int) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(offset, bytes.count)]
    let column = before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return Place(line: low + 1, column: column + 1)
  }
}
