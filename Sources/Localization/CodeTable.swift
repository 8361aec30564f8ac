/// Names by codes of two or three letters, out of lines such as `DEAllemagne⇥ESEspagne`, sorted by code.
struct CodeTable: Sendable {
  private struct Entry: Sendable {
    let code: UInt32
    let name: TextSlice
  }

  /// The region's before the language's.
  private let tables: [[Entry]]

  init(_ lines: [TextSlice], codeLength: Int, _ text: StaticString) {
    tables = lines.map { line in
      text.split(line, by: 9).filter { $0.count >= codeLength }.map { entry in
        let code = TextSlice(start: entry.start, end: entry.start + codeLength)
        return Entry(code: Self.number(text[code]), name: TextSlice(start: code.end, end: entry.end))
      }
    }
  }

  /// The name of a code; nil where it has none. An entry of a code alone takes the language's name away.
  subscript(_ code: String) -> TextSlice? {
    guard code.utf8.count <= 3 else { return nil }
    let wanted = Self.number(code.utf8)
    for table in tables {
      var low = 0
      var high = table.count
      while low < high {
        let middle = (low + high) / 2
        if table[middle].code < wanted { low = middle + 1 } else { high = middle }
      }
      if low < table.count, table[low].code == wanted { return table[low].name.isEmpty ? nil : table[low].name }
    }
    return nil
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
