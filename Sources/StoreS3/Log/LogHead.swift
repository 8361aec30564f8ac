import Core
import Store

/// Where to begin to read: what makes the records up to an entry, in few objects. It is replaced as a whole, by whoever read the
/// one before (`If-Match`).
struct LogHead: Hashable, Sendable {
  /// All entries up to this one are in the snapshot and the packs.
  var end = LogEnd.start
  var snapshot: Snapshot?
  /// In order.
  var packs: [Pack] = []
  /// Objects that nobody needs who begins to read now, and since when. The oldest first.
  var garbage: [Garbage] = []
  /// Up to which entry a head that was read covers the log, and when it was read. The oldest first.
  var covers: [Cover] = []

  struct Snapshot: Hashable, Sendable {
    let end: LogEnd
    let nonce: Nonce
    let parts: Int
    let size: Int
  }

  struct Pack: Hashable, Sendable {
    let through: UInt64
    let nonce: Nonce
    let size: Int
  }

  struct Garbage: Hashable, Sendable {
    let key: String
    let since: Instant
  }

  struct Cover: Hashable, Sendable {
    let through: UInt64
    let since: Instant
  }

  init() {}

  /// Notes since when the log is covered as far as it is, once that was read. Who writes a head can't tell when it will be stored:
  /// a time from before could be a day old by then.
  mutating func noteCover(at now: Instant) {
    guard end.number > covers.last?.through ?? 0 else { return }
    covers.append(Cover(through: end.number, since: now))
  }

  /// - Parameter nonce: makes each head another one, also where it says the same.
  func bytes(_ nonce: Nonce) -> [UInt8] {
    Envelope.head.seal { writer in
      writer.raw(nonce.bytes)
      writer.end(end)
      writer.optional(snapshot) { writer, snapshot in
        writer.end(snapshot.end)
        writer.raw(snapshot.nonce.bytes)
        writer.count(snapshot.parts)
        writer.count(snapshot.size)
      }
      writer.list(packs) { writer, pack in
        writer.unsigned(pack.through)
        writer.raw(pack.nonce.bytes)
        writer.count(pack.size)
      }
      writer.list(garbage) { writer, garbage in
        writer.text(garbage.key)
        writer.instant(garbage.since)
      }
      writer.list(covers) { writer, cover in
        writer.unsigned(cover.through)
        writer.instant(cover.since)
      }
    }
  }

  /// - Parameter nonce: is given the one that it was stored with.
  init(_ bytes: [UInt8], nonce: inout Nonce?) throws(StoreError) {
    var reader = try Envelope.head.open(bytes)
    nonce = try Nonce(from: &reader)
    end = try reader.end()
    snapshot = try reader.optional { (reader) throws(StoreError) in
      Snapshot(
        end: try reader.end(), nonce: try Nonce(from: &reader), parts: try reader.count(), size: try reader.count())
    }
    packs = try reader.list { (reader) throws(StoreError) in
      Pack(through: try reader.unsigned(), nonce: try Nonce(from: &reader), size: try reader.count())
    }
    garbage = try reader.list { (reader) throws(StoreError) in
      Garbage(key: try reader.text(), since: try reader.instant())
    }
    covers = try reader.list { (reader) throws(StoreError) in
      Cover(through: try reader.unsigned(), since: try reader.instant())
    }
  }
}

extension ByteWriter {
  fileprivate mutating func end(_ end: LogEnd) {
    unsigned(end.number)
    raw(end.digest)
  }
}

extension ByteReader {
  fileprivate mutating func end() throws(StoreError) -> LogEnd {
    LogEnd(number: try unsigned(), digest: Array(try raw(Envelope.digestSize)))
  }
}
