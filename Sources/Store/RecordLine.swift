import Core

/// Writes one record as a line of JSON, its names in a fixed order, so that equal records have equal bytes.
struct RecordLine {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]
  private var isFirst = true

  /// The line's end is left to the caller.
  mutating func end() -> [UInt8] {
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  mutating func put(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    JSONString.append(text, to: &bytes, forScript: false)
  }

  mutating func put(_ name: StaticString, _ number: Int64?) {
    guard let number else { return }
    self.name(name)
    bytes += String(number).utf8
  }

  mutating func put(_ name: StaticString, _ number: Int) { put(name, Int64(number)) }

  mutating func put(_ name: StaticString, _ time: Instant?) { put(name, time?.milliseconds) }

  /// Left out where it is false, as most are.
  mutating func put(_ name: StaticString, _ flag: Bool) {
    guard flag else { return }
    self.name(name)
    bytes += "true".utf8
  }

  mutating func put(_ name: StaticString, _ money: Money) {
    put(name, money.minorUnits)
  }

  /// Left out where it is empty.
  mutating func put<Element>(
    _ name: StaticString, _ list: [Element], _ write: (Element, inout RecordLine) -> Void
  ) {
    guard !list.isEmpty else { return }
    self.name(name)
    bytes.append(UInt8(ascii: "["))
    for (index, element) in list.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      var line = RecordLine()
      write(element, &line)
      bytes += line.end()
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func put<Value>(_ name: StaticString, _ value: Value?, _ write: (Value, inout RecordLine) -> Void) {
    guard let value else { return }
    self.name(name)
    var line = RecordLine()
    write(value, &line)
    bytes += line.end()
  }

  private mutating func name(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    JSONString.append("\(name)", to: &bytes, forScript: false)
    bytes.append(UInt8(ascii: ":"))
  }
}
