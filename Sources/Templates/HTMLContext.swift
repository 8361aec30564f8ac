/// Where in an HTML document a template stands: what a browser's tokenizer would be doing there (WHATWG HTML, "Tokenization"),
/// as far as it decides how a value is to be written.
struct HTMLContext: Hashable, Sendable {
  var state: State = .text
  /// The element of the tag that is being read, or that `state` is inside of; lower case.
  var element = ""
  /// The attribute that is being read; lower case.
  var attribute = ""
  /// Of a `type` attribute of a script: the text so far.
  var typeText = ""
  var address: AddressPart = .start
  /// In a JSON script: between quotes.
  var isInJSONText = false
  /// A name may have ended here or not, by which branch was taken; so it has to end now.
  var mustBreakName = false

  enum State: Hashable, Sendable {
    case text
    /// Behind `<` or `</`.
    case tagOpen
    case tagName
    case endTag
    case beforeAttribute
    case attributeName
    case afterAttributeName
    case beforeValue
    /// In an attribute's value, up to this quote.
    case value(quote: UInt8)
    case unquotedValue
    case declaration
    case comment
    /// In an element whose text is not markup: `<script>`, `<style>` and the like.
    case rawText
    case jsonScript
    /// In `<title>` or `<textarea>`.
    case rawCharacters
  }

  /// How far an address has come.
  enum AddressPart: Hashable, Sendable {
    case start
    /// Only literal text so far, and it may still become a scheme.
    case maybeScheme(String)
    /// A value began it, and no separator came since.
    case afterValue
    case path
    case query
    case forbiddenScheme(String)
    /// The branches of a condition don't agree.
    case unclear
  }

  var isBetweenTags: Bool { state == .text }

  /// Goes on over literal text.
  /// - Returns: what is wrong with it, if something is.
  mutating func advance(_ bytes: ArraySlice<UInt8>) -> TemplateProblem? {
    var problem: TemplateProblem?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let found = step(bytes, &index)
      problem = problem ?? found
    }
    return problem
  }

  private mutating func step(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> TemplateProblem? {
    let byte = bytes[index]
    if mustBreakName {
      mustBreakName = false
      guard Self.isSpace(byte) || byte == 0x2F || byte == 0x3E else { return .valueInTag }
    }
    switch state {
    case .text: text(bytes, &index)
    case .comment:
      // "<!-->" and "<!--->" are whole comments, so the mark may use the dashes that began it.
      let end = Self.end(of: "-->", bytes, max(bytes.startIndex, index - 2))
      if end != nil { state = .text }
      index = end ?? bytes.endIndex
    case .declaration:
      index += 1
      if byte == 0x3E { state = .text }
    case .rawText, .jsonScript, .rawCharacters: elementText(bytes, &index)
    case .value(let quote):
      index += 1
      guard byte == quote else { return valueByte(byte) }
      endValue()
    default: insideTag(bytes, &index)
    }
    return nil
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    guard bytes[index] == 0x3C else {
      index = bytes[index...].firstIndex(of: 0x3C) ?? bytes.endIndex
      return
    }
    if bytes[index...].starts(with: "<!--".utf8) {
      state = .comment
      index += 4
    } else if bytes[index...].starts(with: "<!".utf8) || bytes[index...].starts(with: "<?".utf8) {
      state = .declaration
      index += 2
    } else {
      state = .tagOpen
      element = ""
      index += 1
    }
  }

  private mutating func elementText(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    let byte = bytes[index]
    if byte == 0x3C, let end = endOfElement(bytes, index) {
      index = end
      state = .endTag
      isInJSONText = false
      return
    }
    if state == .jsonScript {
      if byte == 0x22 { isInJSONText.toggle() }
      if byte == 0x5C, isInJSONText { index += 1 }
    }
    index = min(index + 1, bytes.endIndex)
  }

  /// Behind `</script` and the like, where the element ends.
  private func endOfElement(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let name = "</" + element
    let end = start + name.utf8.count
    guard bytes[start...].prefix(name.utf8.count).elementsEqual(name.utf8, by: { Self.lower($0) == $1 }) else {
      return nil
    }
    guard end < bytes.endIndex else { return end }
    return Self.isSpace(bytes[end]) || bytes[end] == 0x2F || bytes[end] == 0x3E ? end : nil
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }

  private static func end(of mark: String, _ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let width = mark.utf8.count
    var index = start
    while index + width <= bytes.endIndex {
      if bytes[index..<index + width].elementsEqual(mark.utf8) { return index + width }
      index += 1
    }
    return nil
  }
}
