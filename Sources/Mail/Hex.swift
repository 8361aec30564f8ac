enum Hex {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// `=C3`: how quoted-printable text and encoded words write a byte.
  static func escape(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
