/// Takes the bytes of a file as cairo writes them.
final class ByteSink {
  fileprivate(set) var bytes: [UInt8] = []

  func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }
}
