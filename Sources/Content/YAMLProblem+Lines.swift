extension YAMLProblem {
  /// The lines of a broken text up to the one where libyaml gave up, to find what the writer really did.
  struct Lines {
    private let lines: [[Unicode.Scalar]]

    /// So many lines before the broken one are looked at: a mistake is not further away, and a huge file takes no longer.
    private static let linesMax = 1000
    /// And so many scalars of each.
    private static let columnsMax = 2000
    /// The number of the first line that is looked at, less one.
    private let offset: Int

    init(_ yaml: UnsafeBufferPointer<UInt8>, around line: Int) {
      offset = max(0, line - Self.linesMax)
      var lines: [[Unicode.Scalar]] = []
      var number = 0
      var start = 0
      while start <= yaml.count, number < line {
        let end = yaml[start...].firstIndex(of: 10) ?? yaml.count
        if number >= offset {
          let bytes = yaml[start..<min(end, start + Self.columnsMax * 4)]
          lines.append(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(Self.columnsMax)))
        }
        number += 1
        start = end + 1
      }
      self.lines = lines
    }

    /// Counted from 1; empty where it was not looked at.
    private subscript(line number: Int) -> [Unicode.Scalar] {
      lines.indices.contains(number - 1 - offset) ? lines[number - 1 - offset] : []
    }

    /// The first value in quotes that does not end in its line: mostly the true cause of an error some lines below.
    var unclosedQuote: (line: Int, column: Int)? {
      for (index, line) in lines.enumerated() {
        guard let begin = Self.valueStart(line), line[begin] == "\"" || line[begin] == "'" else { continue }
        let quote = line[begin]
        var position = begin + 1
        var isClosed = false
        while position < line.count, !isClosed {
          if quote == "\"" && line[position] == "\\" {
            position += 1
          } else if line[position] == quote {
            isClosed = true
          }
          position += 1
        }
        if !isClosed { return (offset + index + 1, begin + 1) }
      }
      return nil
    }

    /// Where a line has no colon and the next one is right: YAML joins the two and stumbles over the colon of the second.
    func keyWithoutColon(before mark: LibYAMLError.Mark) -> (line: Int, column: Int)? {
      guard mark.line >= 2 else { return nil }
      let key = self[line: mark.line].prefix(mark.column - 1).drop { $0 == " " }
      let isKey = !key.isEmpty && key.allSatisfy { $0.properties.isAlphabetic || $0 == "_" }
      let before = self[line: mark.line - 1]
      guard isKey, !before.contains(":"), let column = before.firstIndex(where: { $0 != " " }) else { return nil }
      return (mark.line - 1, column + 1)
    }

    func character(at mark: LibYAMLError.Mark) -> Character? {
      let line = self[line: mark.line]
      return line.indices.contains(mark.column - 1) ? Character(line[mark.column - 1]) : nil
    }

    /// Where the value of `key: value` or `- key: value` begins in a line.
    private static func valueStart(_ line: [Unicode.Scalar]) -> Int? {
      guard let colon = line.indices.dropLast().first(where: { line[$0] == ":" && line[$0 + 1] == " " }) else {
        return nil
      }
      guard !line[..<colon].contains("#"), !line[..<colon].contains("\"") else { return nil }
      return line.indices[(colon + 1)...].first { line[$0] != " " }
    }
  }
}
