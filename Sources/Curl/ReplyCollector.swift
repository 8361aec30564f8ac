/// Takes an answer's head and body as libcurl reads them, up to a limit each.
final class ReplyCollector {
  private(set) var fields: [HTTPField] = []
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  private var headBytes = 0
  private let bodyBytesMax: Int

  private static let headBytesMax = 64 << 10

  init(bodyBytesMax: Int) { self.bodyBytesMax = bodyBytesMax }

  /// - Returns: false to end the transfer.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= bodyBytesMax else {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// Takes one line of the head, line end included.
  /// - Returns: false to end the transfer.
  func takeHeadLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headBytes += bytes.count
    guard headBytes <= Self.headBytesMax else {
      isTooLarge = true
      return false
    }
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      // An interim answer (100, 103) came before this one.
      fields = []
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      fields.append(HTTPField(String(line[..<colon]), String(value.prefix { !$0.isNewline })))
    }
    return true
  }
}
