/// An ISO 4217 alphabetic currency code that Bilten can sell in, such as `EUR`.
public struct CurrencyCode: Hashable, Sendable, CustomStringConvertible {
  /// Three upper-case ASCII letters.
  public let rawValue: String

  /// - Returns: nil for a code that ISO 4217 does not list; `EURO` and `eur` are no codes.
  public init?(_ rawValue: String) {
    guard Self.decimalsByCode[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  /// Digits behind the decimal sign, by ISO 4217: 2 for EUR, 3 for KWD, 0 for JPY.
  public var decimals: Int { Self.decimalsByCode[rawValue] ?? 2 }

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
  public static var allRawValues: [String] { decimalsByCode.keys.sorted() }

  private static let decimalsByCode: [String: Int] = {
    let two =
      "AED ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BMD BOB BRL BSD BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK"
      + " DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GTQ HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KYD KZT LAK LBP"
      + " LKR LRD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR"
      + " PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SLE SOS SRD SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU"
      + " UZS VES WST XCD YER ZAR ZMW"
    let three = "BHD IQD JOD KWD LYD OMR TND"
    let none = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
    var table: [String: Int] = [:]
    for (codes, decimals) in [(two, 2), (three, 3), (none, 0)] {
      for code in codes.split(separator: " ") { table[String(code)] = decimals }
    }
    return table
  }()
}
