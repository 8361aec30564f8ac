import Core
import Crypto

/// SHA-256 (FIPS 180-4) of texts, where an id or a fingerprint is made from them.
public enum Digest {
  /// 64 lower-case hexadecimal digits.
  public static func hex(_ text: String) -> String { Hex.encode(SHA256.hash(data: Array(text.utf8))) }

  /// The same of bytes.
  public static func hex(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }

  static func tag(_ text: String, bytes count: Int) -> [UInt8] {
    Array(SHA256.hash(data: Array(text.utf8)).prefix(count))
  }
}
