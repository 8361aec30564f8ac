/// An ISO 4217 alphabetic currency code that Bilten can sell in, such as `EUR`.
public struct CurrencyCode: Hashable, Sendable, CustomStringConvertible {
  /// Three upper-case ASCII letters.
  public let rawValue: String

  /// - Returns: nil for a code that ISO 4217 does not list; `EURO` and `eur` are no codes.
  public init?(_ rawValue: String) {
    guard Self.decimals(of: rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }

  /// Digits behind the decimal sign, by ISO 4217: 2 for EUR, 3 for KWD, 0 for JPY.
  public var decimals: Int { Self.decimals(of: rawValue) ?? 2 }

  /// How many minor units make one major unit: 100 for EUR, 1000 for KWD, 1 for JPY.
  public var minorUnitsPerMajor: Int64 {
    switch decimals {
    case 0: 1
    case 3: 1000
    default: 100
    }
  }

  /// The least amount by which a charge of a card can differ, in minor units: 10 for currencies of three decimals, as
  /// card networks know two, and 100 for the ariary, which they take whole.
  public var chargeStep: Int64 {
    switch rawValue {
    case "BHD", "JOD", "KWD", "OMR", "TND": 10
    case "MGA": 100
    default: 1
    }
  }

  public var description: String { rawValue }

  /// Every code that is taken, sorted.
  public static var allRawValues: [String] {
    codes.flatMap { "\($0.codes)".split(separator: " ").map(String.init) }.sorted()
  }

  /// By their decimals. They are looked through as bytes: a table would have to be made in each process.
  private static let codes: [(decimals: Int, codes: StaticString)] = [
    (
      2,
      """
      AED ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BMD BOB BRL BSD BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK \
      DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GTQ HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KYD KZT LAK LBP \
      LKR LRD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR \
      PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SLE SOS SRD SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU \
      UZS VES WST XCD YER ZAR ZMW
      """
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
  ]

  /// - Returns: nil for a code that is not listed.
  private static func decimals(of code: String) -> Int? {
    var code = code
    return code.withUTF8 { code in
      guard code.count == 3 else { return nil }
      for (decimals, known) in codes {
        for start in stride(from: 0, to: known.utf8CodeUnitCount, by: 4)
        where code.elementsEqual(UnsafeBufferPointer(start: known.utf8Start + start, count: 3)) {
          return decimals
        }
      }
      return nil
    }
  }
}
