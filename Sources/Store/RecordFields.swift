import Core

/// Reads what ``RecordLine`` wrote, and takes nothing for granted.
struct RecordFields {
  private let fields: [String: JSONValue]

  init(_ value: JSONValue) throws(RecordFormError) {
    guard case .object(let fields) = value else { throw .unreadable("a record") }
    self.fields = fields
  }

  func optionalText(_ name: String) throws(RecordFormError) -> String? {
    switch fields[name] {
    case nil: return nil
    case .string(let text): return text
    default: throw .unreadable(name)
    }
  }

  func text(_ name: String) throws(RecordFormError) -> String {
    guard let text = try optionalText(name) else { throw .missing(name) }
    return text
  }

  func optionalInteger(_ name: String) throws(RecordFormError) -> Int64? {
    switch fields[name] {
    case nil: return nil
    case .integer(let number): return number
    default: throw .unreadable(name)
    }
  }

  func integer(_ name: String) throws(RecordFormError) -> Int64 {
    guard let number = try optionalInteger(name) else { throw .missing(name) }
    return number
  }

  func count(_ name: String) throws(RecordFormError) -> Int { Int(try integer(name)) }

  func flag(_ name: String) throws(RecordFormError) -> Bool {
    switch fields[name] {
    case nil: return false
    case .bool(let flag): return flag
    default: throw .unreadable(name)
    }
  }

  func time(_ name: String) throws(RecordFormError) -> Instant { Instant(milliseconds: try integer(name)) }

  func optionalTime(_ name: String) throws(RecordFormError) -> Instant? {
    try optionalInteger(name).map(Instant.init(milliseconds:))
  }

  func money(_ name: String, _ currency: CurrencyCode) throws(RecordFormError) -> Money {
    Money(minorUnits: try integer(name), currency: currency)
  }

  /// A text as a checked value.
  func value<Value>(_ name: String, _ make: (String) -> Value?) throws(RecordFormError) -> Value {
    guard let value = make(try text(name)) else { throw .unreadable(name) }
    return value
  }

  func optionalValue<Value>(_ name: String, _ make: (String) -> Value?) throws(RecordFormError) -> Value? {
    guard try optionalText(name) != nil else { return nil }
    return try value(name, make)
  }

  func list<Value>(
    _ name: String, _ read: (RecordFields) throws(RecordFormError) -> Value
  ) throws(RecordFormError) -> [Value] {
    switch fields[name] {
    case nil: return []
    case .array(let values):
      return try values.map { (value) throws(RecordFormError) in try read(RecordFields(value)) }
    default: throw .unreadable(name)
    }
  }

  func optional<Value>(
    _ name: String, _ read: (RecordFields) throws(RecordFormError) -> Value
  ) throws(RecordFormError) -> Value? {
    guard let value = fields[name] else { return nil }
    return try read(RecordFields(value))
  }
}
