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
    let code = money.currency.rawValue
    let symbol = data.currencySymbols[code].map { data.text[$0] }
    let patterns = code == "EUR" ? data.euros ?? data.money : data.money
    let parts = money.minorUnits < 0 ? patterns.negative : patterns.positive
    return FormatWriter.string(data) { writer in
      for (index, part) in parts.enumerated() {
        switch part {
        case .text(let text): writer.text(text)
        case .digits:
          // CLDR's currencySpacing: a symbol that ends in a letter keeps a distance from the digits.
          if index > 0, parts[index - 1] == .currency, Self.isLetter(symbol, at: .last) { writer.text("\u{A0}") }
          writer.amount(money.minorUnits.magnitude, decimals: decimals, patterns)
        case .currency:
          if index > 0, parts[index - 1] == .digits, Self.isLetter(symbol, at: .first) { writer.text("\u{A0}") }
          if let name = data.currencySymbols[code] { writer.text(name) } else { writer.text(code) }
          // The sign of `UK£` would else take the direction of the text and stand before its letters.
          if locale.direction == .rightToLeft, Self.isLatin(symbol), !Self.isLetter(symbol, at: .last) {
            writer.text("\u{200E}")
          }
        }
      }
    }
  }

  /// `12,345` (en), `12.345` (de), `12,34,567` (hi). Spanish and Italian group from five digits on (CLDR's
  /// minimumGroupingDigits).
  public func number(_ number: Int) -> String { write(number, data.number) }

  /// A whole percentage: `19%` (en), `19 %` (de).
  public func percent(_ percent: Int) -> String { write(percent, data.percent) }

  /// A percentage with the decimals that it has: `8.875%` (en), `5,5 %` (de).
  public func percent(_ percentage: Percentage) -> String {
    var (number, decimals) = (percentage.millionths, 4)
    while decimals > 0, number % 10 == 0 { (number, decimals) = (number / 10, decimals - 1) }
    return FormatWriter.string(data) { writer in
      for part in data.percent.positive {
        switch part {
        case .text(let text): writer.text(text)
        case .digits: writer.amount(number.magnitude, decimals: decimals, data.percent)
        case .currency: break
        }
      }
    }
  }

  /// A day of the month or a year in the locale's digits: no sign, no groups.
  public func plainNumber(_ number: Int) -> String {
    FormatWriter.string(data) { $0.digits(UInt64(number.magnitude)) }
  }

  /// `A, B, and C` or `A, B, or C`; empty where there are no items.
  public func list(_ items: [String], _ style: ListStyle = .and) -> String {
    (style == .and ? data.conjunction : data.disjunction).joined(items)
  }

  /// The name of a country by its ISO 3166-1 code, or the code itself where the name is not known here.
  public func countryName(_ code: String) -> String { data.countries[code].map { data.text.string($0) } ?? code }

  private func write(_ number: Int, _ patterns: NumberPatterns) -> String {
    FormatWriter.string(data) { writer in
      for part in number < 0 ? patterns.negative : patterns.positive {
        switch part {
        case .text(let text): writer.text(text)
        case .digits: writer.grouped(UInt64(number.magnitude), patterns)
        case .currency: break
        }
      }
    }
  }

  private enum End {
    case first
    case last
  }

  /// True where a symbol begins with a letter of those from a to z; nil is a code, which needs no mark.
  private static func isLatin(_ symbol: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let first = symbol?.first else { return false }
    return (first >= 65 && first <= 90) || (first >= 97 && first <= 122)
  }

  /// True where a symbol begins or ends with a letter; nil is a code, which does.
  private static func isLetter(_ symbol: UnsafeBufferPointer<UInt8>?, at end: End) -> Bool {
    guard let symbol else { return true }
    let scalars = String(decoding: symbol, as: UTF8.self).unicodeScalars
    return (end == .first ? scalars.first : scalars.last)?.properties.isAlphabetic == true
  }
}
