import Store
import Testing

@testable import StoreS3

@Test("numbers come back as they were", arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int64.max, Int64.min])
func numbersComeBack(_ number: Int64) throws {
  var writer = ByteWriter()
  writer.signed(number)
  var reader = ByteReader(writer.bytes)
  #expect(try reader.signed() == number)
  #expect(reader.isAtEnd)
}

@Test("a changed byte anywhere in an entry is found")
func changedByteIsFound() throws {
  let surroundings = Surroundings.system
  let entry = LogEntry(
    after: .start, nonce: Nonce(surroundings), writer: Nonce(surroundings),
    changes: [UInt8](repeating: 7, count: 40))
  #expect(try LogEntry(entry.bytes) == entry)
  for index in entry.bytes.indices {
    var bytes = entry.bytes
    bytes[index] ^= 1
    #expect(throws: StoreError.self, "byte \(index)") { try LogEntry(bytes) }
    #expect(throws: StoreError.self, "cut at \(index)") { try LogEntry(Array(entry.bytes[..<index])) }
  }
}

@Test("what is no number, text or list is refused and nothing is read behind the end")
func nonsenseIsRefused() {
  var long = ByteReader([UInt8](repeating: 0xFF, count: 11))
  #expect(throws: StoreError.self) { try long.unsigned() }
  var text = ByteReader([5, 65, 66])
  #expect(throws: StoreError.self) { try text.text() }
  var broken = ByteReader([1, 0xFF])
  #expect(throws: StoreError.self) { try broken.text() }
  var unknown = ByteReader([250])
  #expect(throws: StoreError.self) { try Change(from: &unknown) }
}

@Test("devices, scans and check-ins come back, and cut off they are refused", arguments: ScanSamples.changes)
func scansComeBack(_ change: Change) throws {
  var writer = ByteWriter()
  change.write(to: &writer)
  var reader = ByteReader(writer.bytes)
  #expect(try Change(from: &reader) == change)
  #expect(reader.isAtEnd)
  for count in writer.bytes.indices {
    var reader = ByteReader(Array(writer.bytes[..<count]))
    #expect(throws: StoreError.self, "cut at \(count)") { try Change(from: &reader) }
  }
}
