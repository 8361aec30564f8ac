/// Numbers as people write them.
enum WrittenNumber {
  /// The text with the digits 0 to 9 in the place of Arabic-Indic and Persian ones, and without spaces.
  static func latin(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.value {
      case 0x660...0x669: result.append(Unicode.Scalar(UInt8(48 + scalar.value - 0x660)))
      case 0x6F0...0x6F9: result.append(Unicode.Scalar(UInt8(48 + scalar.value - 0x6F0)))
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Money {
  /// Reads an amount as a buyer writes it: `12`, `12.5`, `12,50`, `١٢٫٥٠`. The decimal sign may be a point, a comma or the
  /// Arabic one; more decimals than the currency has are refused, so `1,250` is no amount in EUR and 1.250 in KWD.
  /// - Returns: nil for anything else, a sign, a separator of thousands, or more than nine digits before the decimal sign.
  public init?(written text: String, currency: CurrencyCode) {
    let plain = WrittenNumber.latin(text).replacing(",", with: ".").replacing("\u{66B}", with: ".")
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || (1...3).contains(decimals.utf8.count), decimals.utf8.count <= currency.decimals,
      (parts[0] + decimals).utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let digits = Int64(parts[0] + decimals)
    else { return nil }
    let missing = currency.decimals - decimals.utf8.count
    self.init(minorUnits: (0..<missing).reduce(digits) { number, _ in number * 10 }, currency: currency)
  }
}
