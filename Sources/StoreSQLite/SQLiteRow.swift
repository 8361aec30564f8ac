import CSQLite
import Core
import Store

/// The current row of a statement, read by column number from 0.
struct SQLiteRow {
  let statement: SQLiteStatement

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement.handle, column) }

  func count(_ column: Int32) -> Int { Int(integer(column)) }

  func flag(_ column: Int32) -> Bool { integer(column) != 0 }

  func instant(_ column: Int32) -> Instant { Instant(milliseconds: integer(column)) }

  func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  func optionalText(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement.handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A stored text as a checked value of the domain.
  /// - Throws: ``StoreError/broken(_:)`` where the text is not of that form; the text itself is not told.
  func value<Value>(_ column: Int32, _ make: (String) -> Value?) throws(StoreError) -> Value {
    guard let value = make(text(column)) else {
      throw .broken("column \(String(cString: sqlite3_column_name(statement.handle, column))) can't be read")
    }
    return value
  }
}
