#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One look at the lines of a text before it is parsed: is it nested without measure, can it hold tables, and which?
struct SourceScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where each line begins; empty where the text has no `|` at all.
  private(set) var lineStarts: [Int] = []
  /// The lines, from 1, that look like the second line of a table.
  private(set) var delimiterRows: [Int] = []
  /// The first line that begins with a code fence or with `<`: what follows may be no Markdown.
  private var opaqueLine = Int.max
  private(set) var tooDeepLine: Int?
  private(set) var hasRightToLeftLetters = false

  /// More containers than anyone means on one line. libcmark's time grows with their number times that of the lines.
  static let nestingMax = 100
  /// More images than anyone means in one text. libcmark's time grows with their number times that of the links.
  static let imagesMax = 2000

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hasRightToLeftLetters = Direction.hasRightToLeftLetters(bytes[...])
    guard let base = bytes.baseAddress else { return }
    tooDeepLine = lineOfTooManyImages
    let hasPipe = memchr(base, 0x7C, bytes.count) != nil
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = Self.lineEnd(bytes, start)
      if hasPipe { lineStarts.append(start) }
      look(at: start..<end, line, hasPipe)
      start = end + 1
      line += 1
    }
  }

  /// The line on which one image more begins than a text may have; nil where there are not that many.
  private var lineOfTooManyImages: Int? {
    guard bytes.count > 2 * Self.imagesMax else { return nil }
    var count = 0
    for index in 0..<(bytes.count - 1) where bytes[index] == 0x21 && bytes[index + 1] == 0x5B {
      count += 1
      if count > Self.imagesMax { return 1 + bytes[..<index].count { $0 == 0x0A } }
    }
    return nil
  }

  private mutating func look(at range: Range<Int>, _ line: Int, _ hasPipe: Bool) {
    var position = range.lowerBound
    var markers = 0
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0x20 || byte == 0x09 {
        position += 1
      } else if let length = markerLength(position, range.upperBound) {
        markers += 1
        position += length
      } else {
        break
      }
    }
    if markers > Self.nestingMax, tooDeepLine ?? line >= line, !isThematicBreak(range) { tooDeepLine = line }
    guard position < range.upperBound else { return }
    switch bytes[position] {
    case 0x3C: opaqueLine = min(opaqueLine, line)
    case 0x60, 0x7E:
      let byte = bytes[position]
      if position + 2 < range.upperBound, bytes[position + 1] == byte, bytes[position + 2] == byte {
        opaqueLine = min(opaqueLine, line)
      }
    case 0x7C, 0x3A, 0x2D:
      if hasPipe, TableRow.looksLikeDelimiters(bytes, position..<range.upperBound) { delimiterRows.append(line) }
    default: break
    }
  }

  /// The bytes of `>`, of a bullet, or of a number with `.` or `)`, at `position`; nil where none of them stands there.
  private func markerLength(_ position: Int, _ end: Int) -> Int? {
    func isFollowedBySpace(_ next: Int) -> Bool { next >= end || [0x20, 0x09, 0x0D].contains(bytes[next]) }
    switch bytes[position] {
    case 0x3E: return 1
    case 0x2A, 0x2B, 0x2D: return isFollowedBySpace(position + 1) ? 1 : nil
    case 0x30...0x39:
      var next = position + 1
      while next < end, next < position + 9, bytes[next] >= 0x30, bytes[next] <= 0x39 { next += 1 }
      guard next < end, bytes[next] == 0x2E || bytes[next] == 0x29, isFollowedBySpace(next + 1) else { return nil }
      return next + 1 - position
    default: return nil
    }
  }

  /// Whether nothing but one kind of `-` or `*` and white space stands there.
  private func isThematicBreak(_ range: Range<Int>) -> Bool {
    let marks = bytes[range].filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    guard let first = marks.first, first == 0x2A || first == 0x2D else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// The tables that can be told without parsing: each begins in the first column below an empty line, each of its lines
  /// begins with `|`, and no code or HTML stands before it. nil where something that looks like a table is none of these.
  var plainTables: [TableSpan]? {
    var spans: [TableSpan] = []
    var budget = TableSpan.cellsMax
    var last = 0
    for delimiterLine in delimiterRows where delimiterLine > last && budget > 0 {
      let header = delimiterLine - 1
      guard header >= 1, header < opaqueLine, beginsWithPipe(header), beginsWithPipe(delimiterLine) else { return nil }
      guard header == 1 || isBlank(header - 1) else { return nil }
      var end = delimiterLine + 1
      while end <= lineStarts.count, !isBlank(end) {
        guard beginsWithPipe(end) else { return nil }
        end += 1
      }
      let lines = (header..<end).map { content(of: $0) }
      let span = TableSpan(
        bytes, firstLine: header, lineStart: lines[0].lowerBound, lines: lines, prefix: [], budget: &budget)
      guard let span else { continue }
      spans.append(span)
      last = end - 1
    }
    return spans
  }

  private func beginsWithPipe(_ line: Int) -> Bool { bytes[lineStarts[line - 1]] == 0x7C }

  private func isBlank(_ line: Int) -> Bool {
    content(of: line).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 || bytes[$0] == 0x0D }
  }

  /// The bytes of a line, from 1, without its end.
  func content(of line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    return start..<Self.lineEnd(bytes, start)
  }

  /// Where the line that begins at `start` has its line feed, or the text its end.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The text with line feeds where carriage returns alone end lines, so that a line is the same to everyone; nil where
  /// there is none.
  static func withoutLoneReturns(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let base = bytes.baseAddress, memchr(base, 0x0D, bytes.count) != nil else { return nil }
    var copy = Array(bytes)
    for index in copy.indices where copy[index] == 0x0D && (index + 1 == copy.count || copy[index + 1] != 0x0A) {
      copy[index] = 0x0A
    }
    return copy
  }
}
