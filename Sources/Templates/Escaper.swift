/// Writes text so that it stays text where it stands.
enum Escaper {
  /// `escape` must not be ``Escape/json``, which ``JSONWriter`` writes.
  static func write(_ text: String, _ escape: Escape, to output: inout [UInt8]) {
    // Strings made in Swift lie in memory as UTF-8; others are copied.
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0, escape, to: &output) }
    guard isWritten == nil else { return }
    var copy = text
    copy.withUTF8 { write($0, escape, to: &output) }
  }

  /// - Parameter text: UTF-8.
  static func write(_ text: UnsafeBufferPointer<UInt8>, _ escape: Escape, to output: inout [UInt8]) {
    switch escape {
    case .none, .json: output.append(contentsOf: text)
    case .text, .rawCharacters, .attribute: writeMarkup(text, to: &output)
    case .addressStart:
      guard hasHarmlessScheme(text) else { return output.append(0x23) }
      writeAddress(text, keepsColon: true, to: &output)
    case .addressPath(let keepsColon): writeAddress(text, keepsColon: keepsColon, to: &output)
    case .addressQuery: writeQuery(text, to: &output)
    case .sourceSet(let start):
      guard isHarmlessSourceSet(text, start) else { return output.append(0x23) }
      writeMarkup(text, to: &output)
    }
  }

  private static func writeMarkup(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    writeRuns(text, to: &output, isMarkupPlain) { byte, output in
      switch byte {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x3C: output.append(contentsOf: "&lt;".utf8)
      case 0x3E: output.append(contentsOf: "&gt;".utf8)
      case 0x22: output.append(contentsOf: "&quot;".utf8)
      default: output.append(contentsOf: "&#39;".utf8)
      }
    }
  }

  @inline(__always)
  private static func isMarkupPlain(_ byte: UInt8) -> Bool {
    byte > 0x3E || (1 << UInt64(byte)) & markupBytes == 0
  }

  /// `&`, `<`, `>`, `"` and `'` as bits.
  private static var markupBytes: UInt64 { 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27 }

  /// True for a relative address and for the schemes of ``Attribute/schemes``. Browsers drop controls and blanks from a
  /// scheme (WHATWG URL), so an address with one before its colon is refused.
  private static func hasHarmlessScheme(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = schemeEnd(text) else { return true }
    return Attribute.schemes.contains { $0.utf8.elementsEqual(text[..<end].lazy.map(HTMLContext.lower)) }
  }

  /// Where the colon is that ends a scheme; nil where there is none.
  private static func schemeEnd(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in text.indices {
      switch text[index] {
      case 0x3A: return index
      case 0x2F, 0x3F, 0x23: return nil
      default: continue
      }
    }
    return nil
  }

  /// True where no address of the list brings a scheme that is not harmless. Commas end an address here, though they may
  /// be part of one, so that more is looked at and not less.
  private static func isHarmlessSourceSet(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Escape.SourceSetStart
  ) -> Bool {
    let parts = text[...].split(omittingEmptySubsequences: false) { HTMLContext.isSpace($0) || $0 == 0x2C }
    for (index, part) in parts.enumerated() {
      let part = UnsafeBufferPointer(rebasing: part)
      switch index == 0 ? start : .address {
      case .behindScheme: continue
      case .insideName: guard schemeEnd(part) == nil else { return false }
      case .address: guard hasHarmlessScheme(part) else { return false }
      }
    }
    return true
  }

  /// Keeps what an address may hold, `%` included, and writes the rest in percent-encoding (RFC 3986).
  private static func writeAddress(
    _ text: UnsafeBufferPointer<UInt8>, keepsColon: Bool, to output: inout [UInt8]
  ) {
    let isPlain = { (byte: UInt8) in isAddressByte(byte) && (byte != 0x3A || keepsColon) }
    writeRuns(text, to: &output, isPlain) { byte, output in
      switch byte {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x27: output.append(contentsOf: "&#39;".utf8)
      default: percent(byte, to: &output)
      }
    }
  }

  @inline(__always)
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF: false
    default: true
    }
  }

  /// Keeps RFC 3986's unreserved characters alone.
  private static func writeQuery(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    writeRuns(text, to: &output, isUnreserved) { byte, output in percent(byte, to: &output) }
  }

  @inline(__always)
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// Copies runs of plain bytes at once, and has `replace` write the others.
  @inline(__always)
  private static func writeRuns(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], _ isPlain: (UInt8) -> Bool,
    _ replace: (UInt8, inout [UInt8]) -> Void
  ) {
    // Nearly all texts need no replacement, and most of the rest few.
    var start = 0
    for index in text.indices where !isPlain(text[index]) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      replace(text[index], &output)
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func percent(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(0x25)
    output.append(hexDigit(byte >> 4))
    output.append(hexDigit(byte & 15))
  }

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
