/// Writes text so that it stays text where it stands.
enum Escaper {
  /// `escape` must not be ``Escape/json``, which ``JSONWriter`` writes.
  static func write(_ text: String, _ escape: Escape, to output: inout [UInt8]) {
    switch escape {
    case .none, .json: output.append(contentsOf: text.utf8)
    case .text, .rawCharacters, .attribute: writeMarkup(text, to: &output)
    case .addressStart:
      guard hasHarmlessScheme(text) else { return output.append(0x23) }
      writeAddress(text, keepsColon: true, to: &output)
    case .addressPath(let keepsColon): writeAddress(text, keepsColon: keepsColon, to: &output)
    case .addressQuery: writeQuery(text, to: &output)
    }
  }

  private static func writeMarkup(_ text: String, to output: inout [UInt8]) {
    writeRuns(text, to: &output) { byte, output in
      switch byte {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x3C: output.append(contentsOf: "&lt;".utf8)
      case 0x3E: output.append(contentsOf: "&gt;".utf8)
      case 0x22: output.append(contentsOf: "&quot;".utf8)
      case 0x27: output.append(contentsOf: "&#39;".utf8)
      default: return false
      }
      return true
    }
  }

  /// True for a relative address and for the schemes of ``Attribute/schemes``. Browsers drop controls and blanks from a
  /// scheme (WHATWG URL), so an address with one before its colon is refused.
  private static func hasHarmlessScheme(_ text: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x3A: return Attribute.schemes.contains(String(decoding: scheme, as: UTF8.self))
      case 0x2F, 0x3F, 0x23: return true
      default: scheme.append(HTMLContext.lower(byte))
      }
    }
    return true
  }

  /// Keeps what an address may hold, `%` included, and writes the rest in percent-encoding (RFC 3986).
  private static func writeAddress(_ text: String, keepsColon: Bool, to output: inout [UInt8]) {
    writeRuns(text, to: &output) { byte, output in
      switch byte {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x27: output.append(contentsOf: "&#39;".utf8)
      case 0x3A where !keepsColon: percent(byte, to: &output)
      case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF: percent(byte, to: &output)
      default: return false
      }
      return true
    }
  }

  /// Keeps RFC 3986's unreserved characters alone.
  private static func writeQuery(_ text: String, to output: inout [UInt8]) {
    writeRuns(text, to: &output) { byte, output in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: return false
      default: percent(byte, to: &output)
      }
      return true
    }
  }

  /// Copies runs of bytes at once, but for those that `replace` writes something else for.
  @inline(__always)
  private static func writeRuns(
    _ text: String, to output: inout [UInt8], _ replace: (UInt8, inout [UInt8]) -> Bool
  ) {
    var text = text
    text.withUTF8 { bytes in
      // Nearly all texts need no replacement, and most of the rest few.
      var start = 0
      var replaced: [UInt8] = []
      for index in bytes.indices {
        guard replace(bytes[index], &replaced) else { continue }
        output.append(contentsOf: bytes[start..<index])
        output.append(contentsOf: replaced)
        replaced.removeAll(keepingCapacity: true)
        start = index + 1
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  private static func percent(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(0x25)
    output.append(hexDigit(byte >> 4))
    output.append(hexDigit(byte & 15))
  }

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
