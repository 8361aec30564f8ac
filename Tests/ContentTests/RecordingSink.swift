import Content
import Files
import Synchronization

/// Keeps every body that it is given, for tests to look at.
final class RecordingSink: BodySink {
  private let taken = Mutex<[(place: BodyPlace, text: String)]>([])

  func take(_ bytes: UnsafeBufferPointer<UInt8>, from place: BodyPlace) -> BodyRef {
    taken.withLock { taken in
      taken.append((place, String(decoding: bytes, as: UTF8.self)))
      return BodyRef(number: Int32(taken.count), hash: Hash128(UnsafeRawBufferPointer(bytes)))
    }
  }

  var files: [String] { taken.withLock { $0.map(\.place.file).sorted() } }

  func text(of file: String) -> (text: String, line: Int)? {
    taken.withLock { $0.last { $0.place.file == file }.map { ($0.text, $0.place.line) } }
  }
}
