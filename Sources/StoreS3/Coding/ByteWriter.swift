import Core

/// Appends values to bytes, as ``ByteReader`` reads them: numbers as variable-length integers of seven bits a byte, the low ones
/// first (signed ones zigzag, as in Protocol Buffers), texts as UTF-8 behind their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func signed(_ value: Int64) { unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }

  mutating func count(_ value: Int) { signed(Int64(value)) }

  mutating func text(_ value: String) {
    unsigned(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func id<Kind>(_ value: CodeID<Kind>) { bytes.append(contentsOf: value.bytes) }

  mutating func instant(_ value: Instant) { signed(value.milliseconds) }

  mutating func money(_ value: Money) {
    signed(value.minorUnits)
    text(value.currency.rawValue)
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
    unsigned(UInt64(values.count))
    for value in values { write(&self, value) }
  }
}
