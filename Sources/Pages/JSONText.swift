/// Writes JSON (RFC 8259) straight to bytes, for answers that are asked for so often that an encoder's time counts. The same
/// calls give the same bytes.
public struct JSONText: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether a comma has to come before the next member or element.
  private var needsComma = false

  public init() { bytes.reserveCapacity(512) }

  public mutating func object(_ members: (inout JSONText) throws -> Void) rethrows {
    begin(123)
    try members(&self)
    end(125)
  }

  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    append(value)
    needsComma = true
  }

  public mutating func member(_ name: StaticString, _ value: Int64) {
    key(name)
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// A member that is an object.
  public mutating func object(_ name: StaticString, _ members: (inout JSONText) throws -> Void) rethrows {
    key(name)
    needsComma = false
    try object(members)
  }

  /// A member that is a list with an element for each of `elements`.
  public mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONText, Element) throws -> Void
  ) rethrows {
    key(name)
    needsComma = false
    begin(91)
    for element in elements { try write(&self, element) }
    end(93)
  }

  private mutating func begin(_ bracket: UInt8) {
    if needsComma { bytes.append(44) }
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func key(_ name: StaticString) {
    if needsComma { bytes.append(44) }
    bytes.append(34)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes += [34, 58]
  }

  private mutating func append(_ text: String) {
    bytes.append(34)
    for byte in text.utf8 {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 10: bytes += [92, 110]
      case 0..<32: bytes += Array("\\u00".utf8) + [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
