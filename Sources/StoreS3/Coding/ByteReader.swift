import Core
import Store

/// Reads what ``ByteWriter`` wrote, and trusts none of it.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int

  /// - Parameter range: the part to be read; nil: all.
  init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position == end }

  static var broken: StoreError { .broken("a record in the bucket can't be read") }

  mutating func byte() throws(StoreError) -> UInt8 {
    guard position < end else { throw Self.broken }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func raw(_ count: Int) throws(StoreError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= end - position else { throw Self.broken }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func flag() throws(StoreError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Self.broken
    }
  }

  mutating func unsigned() throws(StoreError) -> UInt64 {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw Self.broken }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  mutating func signed() throws(StoreError) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func count() throws(StoreError) -> Int { Int(try signed()) }

  /// A length of what still follows.
  mutating func length() throws(StoreError) -> Int {
    let value = try unsigned()
    guard value <= UInt64(end - position) else { throw Self.broken }
    return Int(value)
  }

  mutating func text() throws(StoreError) -> String {
    let count = try length()
    guard let text = String(validating: try raw(count), as: UTF8.self) else { throw Self.broken }
    return text
  }

  /// A text that stands for something.
  mutating func named<Value>(_ make: (String) -> Value?) throws(StoreError) -> Value {
    guard let value = make(try text()) else { throw Self.broken }
    return value
  }

  mutating func id<Kind>() throws(StoreError) -> CodeID<Kind> {
    guard let id = CodeID<Kind>(bytes: Array(try raw(10))) else { throw Self.broken }
    return id
  }

  mutating func instant() throws(StoreError) -> Instant { Instant(milliseconds: try signed()) }

  mutating func money() throws(StoreError) -> Money {
    Money(minorUnits: try signed(), currency: try named(CurrencyCode.init))
  }

  mutating func optional<Value>(_ read: (inout ByteReader) throws(StoreError) -> Value) throws(StoreError) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout ByteReader) throws(StoreError) -> Value) throws(StoreError) -> [Value] {
    let count = try length()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
