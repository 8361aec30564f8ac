import Core

/// A value bound to a statement.
enum SQLiteValue {
  case null
  case integer(Int64)
  case text(String)

  static func integer(_ number: Int) -> SQLiteValue { .integer(Int64(number)) }
  static func instant(_ instant: Instant) -> SQLiteValue { .integer(instant.milliseconds) }
  static func flag(_ flag: Bool) -> SQLiteValue { .integer(flag ? 1 : 0) }
  static func optional(_ text: String?) -> SQLiteValue { text.map(SQLiteValue.text) ?? .null }
  static func optional(_ instant: Instant?) -> SQLiteValue { instant.map(SQLiteValue.instant) ?? .null }
}
