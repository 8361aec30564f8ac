import CSQLite

/// A compiled statement, kept for the life of its connection.
final class SQLiteStatement {
  let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  func bind(_ values: [SQLiteValue]) {
    for (index, value) in values.enumerated() {
      let position = Int32(index + 1)
      switch value {
      case .null: sqlite3_bind_null(handle, position)
      case .integer(let number): sqlite3_bind_int64(handle, position, number)
      case .text(let text):
        var text = text
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { characters in
            _ = csqlite_bind_text(handle, position, characters.baseAddress, Int32(characters.count))
          }
        }
      }
    }
  }

  func step() -> Int32 { sqlite3_step(handle) }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}
