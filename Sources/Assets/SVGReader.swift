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
    let local = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if Self.refusedElements.contains(local) {
      throw place.problem(at: start, "a picture must not have `<\(name)>`; remove it")
    }
    if root == nil, local != "svg" { throw place.problem(at: start, "this is no SVG picture") }
    var attributes: [String: String] = [:]
    while true {
      skipSpaces()
      guard offset < bytes.count else { throw place.problem(at: start, "this tag has no end; is the file whole?") }
      if starts(with: "/>") || starts(with: ">") { break }
      let (key, value) = try readAttribute(of: name)
      attributes[key] = value
    }
    if local.hasPrefix("animate") || local == "set" { try checkAnimation(attributes, at: start) }
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

  private func checkStyle() throws(AssetProblem) {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    try check(value: String(decoding: bytes[offset..<end], as: UTF8.self), at: offset)
  }

  private mutating func readAttribute(of element: String) throws(AssetProblem) -> (key: String, value: String) {
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
    let value = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    offset = end + 1
    let local = key.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if local.hasPrefix("on") { throw place.problem(at: start, "a picture must not run scripts; remove `\(key)`") }
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
    var text = value.lowercased()
    if text.contains("\\") || text.contains("&#") || text.contains("@import") {
      guard !text.contains("url"), !text.contains("@") else {
        throw place.problem(at: start, "a picture must not load style sheets or hide addresses; write them plainly")
      }
    }
    while let found = text.firstRange(of: "url(") {
      text = String(text[found.upperBound...])
      let address = text.drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }
      guard address.hasPrefix("#") || address.hasPrefix("data:image/") || address.hasPrefix("data:font/") else {
        throw place.problem(at: start, "a picture must not lead out of itself; put what it names into the file")
      }
    }
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
    while offset < bytes.count, !CSSTokenizer.isSpace(bytes[offset]), !"/>=\"'<".utf8.contains(bytes[offset]) {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
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
