import Crypto
import Store

/// What stands around everything that is stored: what it is, by which version of the format, and a digest over all of it.
enum Envelope: UInt8 {
  case entry = 1
  case pack, snapshot, head

  static let version: UInt8 = 1
  static let digestSize = 16
  private static let mark = Array("BLTN".utf8)

  static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    let isDone: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { hash.update(data: Array(bytes)) }
    return Array(hash.finalize().prefix(digestSize))
  }

  /// The bytes to be stored.
  func seal(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    writer.raw(Self.mark)
    writer.byte(rawValue)
    writer.byte(Self.version)
    write(&writer)
    writer.raw(Self.digest(writer.bytes))
    return writer.bytes
  }

  /// A reader of what ``seal(_:)`` was given.
  /// - Throws: ``StoreError/broken(_:)`` where a byte is another one, or a newer program wrote them.
  func open(_ bytes: [UInt8]) throws(StoreError) -> ByteReader {
    let end = bytes.count - Self.digestSize
    guard end >= 6, Array(bytes[0..<4]) == Self.mark, bytes[4] == rawValue else {
      throw .broken("an object in the bucket is not what its key says")
    }
    guard bytes[5] == Self.version else {
      throw .broken("an object in the bucket is of format \(bytes[5]), this program knows format \(Self.version)")
    }
    guard Self.digest(bytes[0..<end]) == Array(bytes[end...]) else {
      throw .broken("an object in the bucket does not match its own digest")
    }
    return ByteReader(bytes, range: 6..<end)
  }
}
