import Core

/// Writes JSON (RFC 8259) into a buffer.
struct JSONBytes {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// - Parameter bytes: what it appends to.
  init(_ bytes: consuming [UInt8]) { self.bytes = bytes }

  mutating func object(_ body: (inout JSONBytes) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array<Item>(_ items: some Sequence<Item>, _ body: (Item, inout JSONBytes) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for item in items { body(item, &self) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int64) {
    key(name)
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Nothing where the value is nil.
  mutating func member(_ name: String, _ value: Int?) {
    if let value { member(name, Int64(value)) }
  }

  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { value, json in json.string(value) }
  }

  mutating func newline() { bytes.append(0x0A) }

  private mutating func separate() { if needsComma { bytes.append(UInt8(ascii: ",")) } }

  private mutating func string(_ text: String) {
    separate()
    JSONString.append(text, to: &bytes, forScript: false)
    needsComma = true
  }
}
