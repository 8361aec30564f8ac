/// Reads the tags of an SVG file.
struct SVGReader {
  let bytes: [UInt8]
  let place: TextPlace
  private var offset = 0
  private var root: [String: String]?
  private var open: [String] = []

  /// How deep elements may be nested.
  private static let depthMax = 256
  private static let refusedElements: Set = [
    "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener",
  ]

  init(bytes: [UInt8], place: TextPlace) {
    self.bytes = bytes
    self.place = place
  }

  mutating func read() throws(AssetProblem) -> SVGDocument {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw place.problem(at: 0, "an SVG picture must be UTF-8 text; save it as such")
    }
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start
      if starts(with: "<!--") {
        try skip(past: "-->", what: "comment")
      } else if starts(with: "<![CDATA[") {
        try skip(past: "]]>", what: "section")
      } else if starts(with: "<?xml-stylesheet") {
        throw place.problem(at: start, "a picture must not load style sheets; put the styles into it")
      } else if starts(with: "<?") {
        try skip(past: "?>", what: "instruction")
      } else if starts(with: "<!") {
        throw place.problem(at: start, "a picture needs no `<!DOCTYPE`, which can hide entities; remove it")
      } else if starts(with: "</") {
        try readEnd()
      } else {
        try readTag()
      }
    }
    if let last = open.last { throw place.problem(at: bytes.count, "`<\(last)>` is never closed; is the file whole?") }
    guard let root else { throw place.problem(at: 0, "this is no SVG picture") }
    let size = Self.size(root)
    return SVGDocument(width: size?.width ?? 300, height: size?.height ?? 150)
  }

  private mutating func readEnd() throws(AssetProblem) {
    let start = offset
    offset += 2
    let name = readName()
    guard open.popLast() == name else { throw place.problem(at: start, "`</\(name)>` closes nothing") }
    try skip(past: ">", what: "tag")
  }

  private mutating func readTag() throws(AssetProblem) {
    let start = offset
    offset += 1
    let name = readName()
    guard !name.isEmpty else { throw place.problem(at: start, "write `&lt;` where a text has this sign") }
    let local = Self.local(name)
    if Self.refusedElements.contains(local) {
      throw place.problem(at: start, "a picture must not have `<\(name)>`; remove it")
    }
    if root == nil, local != "svg" { throw place.problem(at: start, "this is no SVG picture") }
    let isAnimation = local.hasPrefix("animate") || local == "set"
    let needsValues = root == nil || isAnimation
    var attributes: [String: String] = [:]
    while true {
      skipSpaces()
      guard offset < bytes.count else { throw place.problem(at: start, "this tag has no end; is the file whole?") }
      if starts(with: "/>") || starts(with: ">") { break }
      let (key, value) = try readAttribute(of: name, needsValues: needsValues)
      if needsValues { attributes[key] = value }
    }
    if isAnimation { try checkAnimation(attributes, at: start) }
    if root == nil { root = attributes }
    if starts(with: ">") {
      open.append(name)
      guard open.count <= Self.depthMax else { throw place.problem(at: start, "elements are nested too deep here") }
      offset += 1
      if local == "style" { try checkStyle() }
    } else {
      offset += 2
    }
  }

  /// An animation could give an address later that is refused at once.
  private func checkAnimation(_ attributes: [String: String], at start: Int) throws(AssetProblem) {
    guard let name = attributes["attributename"]?.lowercased(), name.hasSuffix("href") || name.hasPrefix("on") else {
      return
    }
    throw place.problem(at: start, "a picture must not change addresses or handlers; remove this element")
  }

  /// Looks through what a browser takes for the text of a `<style>`: its sections without the comments between them.
  private mutating func checkStyle() throws(AssetProblem) {
    let start = offset
    var text: [UInt8] = []
    while offset < bytes.count, !starts(with: "</") {
      let part = offset
      if starts(with: "<![CDATA[") {
        try skip(past: "]]>", what: "section")
        text += bytes[(part + 9)..<(offset - 3)]
      } else if starts(with: "<!--") {
        try skip(past: "-->", what: "comment")
      } else if bytes[offset] == UInt8(ascii: "<") {
        throw place.problem(at: offset, "styles hold no elements; remove this one")
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    try check(value: String(decoding: text, as: UTF8.self), at: start)
  }

  /// - Parameter needsValues: whether values that are harmless in any case are wanted too.
  private mutating func readAttribute(
    of element: String, needsValues: Bool
  ) throws(AssetProblem) -> (key: String, value: String) {
    let start = offset
    let key = readName()
    skipSpaces()
    guard !key.isEmpty, offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      throw place.problem(at: start, "an attribute needs a name, `=` and a value in quotes")
    }
    offset += 1
    skipSpaces()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
      let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset])
    else { throw place.problem(at: start, "the value of `\(key)` must stand in quotes") }
    let content = (offset + 1)..<end
    offset = end + 1
    let local = Self.local(key)
    if local.hasPrefix("on") { throw place.problem(at: start, "a picture must not run scripts; remove `\(key)`") }
    // Most values are numbers: a text is made only of those that are looked into.
    let isHarmless = !bytes[content].contains(where: Self.isSuspicious)
    if isHarmless, !needsValues, local != "href", local != "src" { return (local, "") }
    let value = String(decoding: bytes[content], as: UTF8.self)
    if local == "href" || local == "src" { try checkAddress(value, of: element, at: start) }
    if !key.lowercased().hasPrefix("xmlns") { try check(value: value, at: start) }
    return (local, value)
  }

  private func checkAddress(_ value: String, of element: String, at start: Int) throws(AssetProblem) {
    let text = value.filter { !$0.isWhitespace }.lowercased()
    let isPicture = ["data:image/png;", "data:image/jpeg;", "data:image/webp;"].contains { text.hasPrefix($0) }
    guard text.isEmpty || text.hasPrefix("#") || isPicture, !text.hasPrefix("&") else {
      throw place.problem(
        at: start, "a picture must not lead out of itself; remove this address, or put what it names into the file")
    }
  }

  private func check(value: String, at start: Int) throws(AssetProblem) {
    let text = SVGText.unescaped(value).lowercased()
    if text.contains("@import") || (text.contains("\\") && (text.contains("(") || text.contains("@"))) {
      throw place.problem(at: start, "a picture must not load style sheets or hide addresses; write them plainly")
    }
    let letters = Array(text.utf8)
    for index in letters.indices where letters[index...].starts(with: "url(".utf8) {
      let address = String(decoding: letters[(index + 4)...].prefix(64), as: UTF8.self)
        .drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }
      guard address.hasPrefix("#") || address.hasPrefix("data:image/") || address.hasPrefix("data:font/") else {
        throw place.problem(at: start, "a picture must not lead out of itself; put what it names into the file")
      }
    }
  }

  /// What an address, an escape or a rule can't do without.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "@")
  }

  private static func size(_ root: [String: String]) -> (width: Int, height: Int)? {
    func pixels(_ text: String?) -> Double? {
      guard let text else { return nil }
      let number = Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text)
      return number.flatMap { $0 >= 1 && $0 <= 100_000 ? $0 : nil }
    }
    if let width = pixels(root["width"]), let height = pixels(root["height"]) {
      return (Int(width.rounded()), Int(height.rounded()))
    }
    let box = (root["viewbox"] ?? "").split { $0 == " " || $0 == "," || $0.isWhitespace }.map { pixels(String($0)) }
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return (Int(width.rounded()), Int(height.rounded()))
  }

  private mutating func readName() -> String {
    let start = offset
    loop: while offset < bytes.count {
      switch bytes[offset] {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20: break loop
      case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "<"):
        break loop
      default: offset += 1
      }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Without the name of its space, in small letters.
  private static func local(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[name.index(after: $0)...].lowercased() } ?? name.lowercased()
  }

  private mutating func skipSpaces() {
    while offset < bytes.count, CSSTokenizer.isSpace(bytes[offset]) { offset += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  private mutating func skip(past end: StaticString, what: String) throws(AssetProblem) {
    let start = offset
    while offset < bytes.count {
      if starts(with: end) {
        offset += end.utf8CodeUnitCount
        return
      }
      offset += 1
    }
    throw place.problem(at: start, "this \(what) has no end; is the file whole?")
  }
}
