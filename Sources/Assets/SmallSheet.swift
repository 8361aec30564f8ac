import Crypto
import FoundationEssentials

/// A published style sheet that can stand in a page itself.
public struct SmallSheet: Hashable, Sendable {
  /// The sheet as it is published.
  public let text: String
  /// `sha256-` and the text's hash in base 64, as a Content-Security-Policy names it (CSP 3, 2.3.1).
  public let hash: String

  /// - Parameter bytesMax: the most a sheet may have.
  /// - Returns: nil for a larger sheet, an empty one, and one that a browser would read otherwise between `<style>` and its
  ///   end tag (HTML, 13.2.5.4: the end tag ends it even in a CSS string; carriage returns and null characters become
  ///   others, so that the hash would not fit).
  init?(_ bytes: [UInt8], bytesMax: Int) {
    guard !bytes.isEmpty, bytes.count <= bytesMax, !bytes.contains(0), !bytes.contains(0x0D),
      let text = String(validating: bytes, as: UTF8.self), !Self.endsStyle(bytes)
    else { return nil }
    self.text = text
    hash = "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
  }

  private static func endsStyle(_ bytes: [UInt8]) -> Bool {
    let end = Array("</style".utf8)
    return bytes.indices.contains { start in
      bytes[start] == end[0] && bytes[start...].prefix(end.count).map { $0 | 0x20 } == end.map { $0 | 0x20 }
    }
  }
}
