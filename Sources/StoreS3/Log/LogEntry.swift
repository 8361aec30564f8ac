import Store

/// An entry of the log: the changes of one or many steps, in order. An entry is created once, under its number, and says which
/// one came before it.
struct LogEntry: Hashable, Sendable {
  /// From 1, without gaps.
  let number: UInt64
  let nonce: Nonce
  /// Who wrote it: the same for all entries of one store object.
  let writer: Nonce
  /// As ``digest`` of the entry before.
  let previous: [UInt8]
  /// As it is stored.
  let bytes: [UInt8]
  private let bodyStart: Int

  /// A new one behind `end`.
  init(after end: LogEnd, nonce: Nonce, writer: Nonce, changes: [UInt8]) {
    number = end.number + 1
    self.nonce = nonce
    self.writer = writer
    previous = end.digest
    var start = 0
    let number = number
    bytes = Envelope.entry.seal { bytes in
      bytes.unsigned(number)
      bytes.raw(nonce.bytes)
      bytes.raw(writer.bytes)
      bytes.raw(end.digest)
      start = bytes.bytes.count
      bytes.raw(changes)
    }
    bodyStart = start
  }

  /// As it was stored.
  init(_ bytes: [UInt8]) throws(StoreError) {
    var reader = try Envelope.entry.open(bytes)
    number = try reader.unsigned()
    nonce = try Nonce(from: &reader)
    writer = try Nonce(from: &reader)
    previous = Array(try reader.raw(Envelope.digestSize))
    bodyStart = reader.position
    self.bytes = bytes
  }

  /// Where the log ends with this entry.
  var end: LogEnd { LogEnd(number: number, digest: Array(bytes.suffix(Envelope.digestSize))) }

  func changes() throws(StoreError) -> [Change] {
    var reader = ByteReader(bytes, range: bodyStart..<bytes.count - Envelope.digestSize)
    var changes: [Change] = []
    while !reader.isAtEnd { changes.append(try Change(from: &reader)) }
    return changes
  }
}

/// How far a log was read.
struct LogEnd: Hashable, Sendable {
  /// Of the last entry; 0: there was none.
  let number: UInt64
  let digest: [UInt8]

  static let start = LogEnd(number: 0, digest: [UInt8](repeating: 0, count: Envelope.digestSize))
}
