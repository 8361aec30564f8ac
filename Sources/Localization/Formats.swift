import Core

/// Writes amounts, numbers, lists and names the way a language does, by CLDR's data; dates are in `Formats+Dates.swift`,
/// names of months and days in `Formats+Names.swift`.
///
/// Known for every locale of CLDR that ICU has (``isKnown(_:)``); any other language is written as English is.
/// Spaces in the output are often U+00A0, U+202F or U+2009, as CLDR has them.
public struct Formats: Sendable {
  /// The locale it was asked for, with or without data of its own.
  public let locale: LocaleTag
  let data: LocaleData

  /// Reads the data of the locale, or of its language where the region has none. That takes some tens of microseconds:
  /// make it once and keep it.
  /// - Parameter digits: nil means the locale's own (``digits(of:)``): Latin ones for `ar`, Arabic-Indic ones for `ar-EG`.
  public init(locale: LocaleTag, digits: Digits? = nil) {
    self.locale = locale
    data = LocaleData.of(locale, digits: digits)
  }

  /// The digits that are written.
  public var digits: Digits { data.digits }

  /// `€24.00` (en), `24,00 €` (de), `د.ك.‏ 7.500` as Arabic shows it: always with the currency's own decimals.
  public func money(_ money: Money) -> String {
    let decimals = money.currency.decimals
    let digits = Self.ascii(money.minorUnits.magnitude, atLeast: decimals + 1)
    let patterns = data.money
    var amount = patterns.grouped(digits.dropLast(decimals), data.digitTexts)
    if decimals > 0 {
      amount += patterns.decimal
      for byte in digits.suffix(decimals) { amount += data.digitTexts[Int(byte - 48)] }
    }
    let code = money.currency.rawValue
    let symbol = data.currencySymbols[code] ?? code
    let parts = money.minorUnits < 0 ? patterns.negative : patterns.positive
    var output = ""
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text): output += text
      case .digits:
        // CLDR's currencySpacing: a symbol that ends in a letter keeps a distance from the digits.
        if index > 0, parts[index - 1] == .currency, Self.isLetter(symbol.unicodeScalars.last) { output += "\u{A0}" }
        output += amount
      case .currency:
        if index > 0, parts[index - 1] == .digits, Self.isLetter(symbol.unicodeScalars.first) { output += "\u{A0}" }
        output += symbol
      }
    }
    return output
  }

  /// `12,345` (en), `12.345` (de), `12,34,567` (hi). Spanish and Italian group from five digits on (CLDR's
  /// minimumGroupingDigits).
  public func number(_ number: Int) -> String { write(number, data.number) }

  /// A whole percentage: `19%` (en), `19 %` (de).
  public func percent(_ percent: Int) -> String { write(percent, data.percent) }

  /// A day of the month or a year in the locale's digits: no sign, no groups.
  public func plainNumber(_ number: Int) -> String {
    var output = ""
    for byte in Self.ascii(UInt64(number.magnitude), atLeast: 1) { output += data.digitTexts[Int(byte - 48)] }
    return output
  }

  /// `A, B, and C` or `A, B, or C`; empty where there are no items.
  public func list(_ items: [String], _ style: ListStyle = .and) -> String {
    (style == .and ? data.conjunction : data.disjunction).joined(items)
  }

  /// The name of a country by its ISO 3166-1 code, or the code itself where the name is not known here.
  public func countryName(_ code: String) -> String { data.countryName(code) ?? code }

  private func write(_ number: Int, _ patterns: NumberPatterns) -> String {
    let digits = patterns.grouped(Self.ascii(UInt64(number.magnitude), atLeast: 1), data.digitTexts)
    var output = ""
    for part in number < 0 ? patterns.negative : patterns.positive {
      switch part {
      case .text(let text): output += text
      case .digits: output += digits
      case .currency: break
      }
    }
    return output
  }

  private static func ascii(_ number: UInt64, atLeast width: Int) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return digits.count >= width ? digits : Array(repeating: 48, count: width - digits.count) + digits
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic == true }
}
