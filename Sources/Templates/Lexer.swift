/// Cuts a template into texts and tags, and takes away the lines that hold nothing but control tags.
struct Lexer {
  /// `texts` has one element more than `tags`: they alternate, a text first and last.
  private(set) var texts: [Range<Int>] = []
  private(set) var tags: [Tag] = []
  private(set) var mistakes: [(TemplateProblem, Place)] = []
  let bytes: [UInt8]
  private var lines = LineMap()
  /// Behind the last byte.
  private(set) var end = Place.none

  init(_ source: String) {
    bytes = Array(source.utf8)
    cut()
    trim()
    end = place(of: bytes.count)
  }

  private mutating func place(of offset: Int) -> Place { lines.place(of: offset, in: bytes) }

  private mutating func cut() {
    var position = 0
    var textStart = 0
    while position + 1 < bytes.count {
      guard bytes[position] == 0x7B, bytes[position + 1] == 0x7B else {
        position += 1
        continue
      }
      let place = self.place(of: position)
      let isComment = position + 2 < bytes.count && bytes[position + 2] == 0x23
      guard let end = isComment ? commentEnd(position + 3) : tagEnd(position + 2) else {
        mistakes.append((isComment ? .unclosedComment : .unclosedTag, place))
        break
      }
      texts.append(textStart..<position)
      let tokens = isComment ? [] : tokens(in: position + 2..<end - 2, place)
      tags.append(Tag(tokens: tokens, place: place, isComment: isComment))
      position = end
      textStart = end
    }
    texts.append(textStart..<bytes.count)
  }

  /// Behind the `}}` that is not inside quotes.
  private func tagEnd(_ start: Int) -> Int? {
    var position = start
    var isQuoted = false
    while position + 1 < bytes.count {
      switch bytes[position] {
      case 0x5C where isQuoted: position += 1
      case 0x22: isQuoted.toggle()
      case 0x7D where !isQuoted && bytes[position + 1] == 0x7D: return position + 2
      case 0x7B where !isQuoted && bytes[position + 1] == 0x7B: return nil
      default: break
      }
      position += 1
    }
    return nil
  }

  private func commentEnd(_ start: Int) -> Int? {
    var position = start
    while position + 2 < bytes.count {
      if bytes[position] == 0x23, bytes[position + 1] == 0x7D, bytes[position + 2] == 0x7D { return position + 3 }
      position += 1
    }
    return nil
  }

  private mutating func tokens(in range: Range<Int>, _ tag: Place) -> [Token] {
    var tokens: [Token] = []
    var scanner = TokenScanner(bytes, range)
    while let start = scanner.next() {
      switch scanner.token() {
      case .success(let kind): tokens.append(Token(kind: kind, place: place(of: start)))
      case .failure(let mistake):
        mistakes.append((mistake.problem, place(of: start)))
        return []
      }
    }
    if tokens.isEmpty { mistakes.append((.emptyTag, tag)) }
    return tokens
  }

  /// Lines that hold nothing but control tags vanish with their line feed.
  private mutating func trim() {
    let original = texts
    var first = 0
    while first < tags.count {
      var last = first
      while tags[last].isControl, last + 1 < tags.count, tags[last + 1].isControl, isBlank(original[last + 1]) {
        last += 1
      }
      if tags[first].isControl, let before = lineStart(original[first], isFirst: first == 0),
        let after = lineEnd(original[last + 1], isLast: last + 1 == tags.count)
      {
        texts[first] = texts[first].lowerBound..<max(before, texts[first].lowerBound)
        for index in first..<last { texts[index + 1] = original[index + 1].upperBound..<original[index + 1].upperBound }
        texts[last + 1] = after..<original[last + 1].upperBound
      }
      first = last + 1
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 32 || $0 == 9 } }

  /// Where the blanks at the text's end begin, if there is nothing but blanks on that line.
  private func lineStart(_ text: Range<Int>, isFirst: Bool) -> Int? {
    if let feed = bytes[text].lastIndex(of: 10) { return isBlank(feed + 1..<text.upperBound) ? feed + 1 : nil }
    return isFirst && isBlank(text) ? text.lowerBound : nil
  }

  /// Behind the line feed that ends the line, if there are nothing but blanks before it.
  private func lineEnd(_ text: Range<Int>, isLast: Bool) -> Int? {
    if let feed = bytes[text].firstIndex(of: 10) {
      let end = feed > text.lowerBound && bytes[feed - 1] == 13 ? feed - 1 : feed
      return isBlank(text.lowerBound..<end) ? feed + 1 : nil
    }
    return isLast && isBlank(text) ? text.upperBound : nil
  }
}
