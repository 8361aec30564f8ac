import CQRencode

/// A QR code (ISO/IEC 18004) as a square of dark and light modules.
public struct QRCode: Sendable {
  /// Modules on one side, without the quiet zone.
  public let side: Int
  private let dark: [Bool]

  /// How much of the code may be lost.
  public enum Correction: Sendable {
    /// 7 %, with the largest modules: for screens, which get no stains.
    case low
    /// 15 %: for paper.
    case medium
  }

  /// Encodes `text` in the smallest version that takes it.
  /// - Parameter text: characters of the alphanumeric mode make the smallest code; at most 2,000 bytes.
  /// - Returns: nil where the text is empty, too long or holds a NUL.
  public init?(_ text: String, _ correction: Correction = .medium) {
    guard !text.isEmpty, text.utf8.count <= 2000, !text.utf8.contains(0),
      let code = QRcode_encodeString(
        text, 0, correction == .low ? QR_ECLEVEL_L : QR_ECLEVEL_M, QR_MODE_8, 1)
    else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    // The lowest bit of a byte is its module's colour; the others say what kind of module it is.
    dark = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
  }

  public func isDark(x: Int, y: Int) -> Bool { dark[y * side + x] }

  /// A black and white SVG image with the quiet zone of four modules that the standard asks for; it has no size of its
  /// own, scales without blur, and is hidden from screen readers: what holds it says what it is.
  public var svg: String {
    let size = side + 8
    var path = ""
    for y in 0..<side {
      var x = 0
      while x < side {
        guard isDark(x: x, y: y) else {
          x += 1
          continue
        }
        let start = x
        while x < side, isDark(x: x, y: y) { x += 1 }
        path += "M\(start + 4) \(y + 4)h\(x - start)v1h-\(x - start)z"
      }
    }
    return """
      <svg viewBox="0 0 \(size) \(size)" aria-hidden="true" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(size)v\(size)h-\(size)z"/><path d="\(path)"/></svg>
      """
  }
}
