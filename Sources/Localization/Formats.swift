import Core

/// Writes amounts, numbers, lists and names the way a language does, by CLDR's data; dates are in `Formats+Dates.swift`.
///
/// Known for en, ar (with Latin digits), de, es, fr and it; any other language is written as English is.
/// Spaces in the output are often U+00A0, U+202F or U+2009, as CLDR has them.
public struct Formats: Sendable {
  /// The locale it was asked for, with or without data of its own.
  public let locale: LocaleTag
  let data: LocaleData

  /// Looks up the data of the locale's language; a region is not looked at.
  public init(locale: LocaleTag) {
    self.locale = locale
    data = LocaleData.of(locale)
  }

  /// `€24.00` (en), `24,00 €` (de), `د.ك.‏ 7.500` as Arabic shows it: always with the currency's own decimals.
  public func money(_ money: Money) -> String {
    let text = money.majorUnitsText
    let parts = (money.minorUnits < 0 ? text.dropFirst() : text[...]).split(separator: ".")
    var amount = grouped(String(parts[0]))
    if parts.count == 2 { amount += data.decimal + parts[1] }
    let code = money.currency.rawValue
    let symbol = data.currencySymbols[code] ?? code
    let minus = money.minorUnits < 0 ? data.minus : ""
    guard data.isSymbolFirst else { return data.amountPrefix + minus + amount + "\u{A0}" + symbol }
    // CLDR's currencySpacing: a symbol that ends in a letter keeps a distance from the digits.
    let gap = symbol.unicodeScalars.last.map { $0.properties.isAlphabetic } == true ? "\u{A0}" : ""
    return minus + symbol + gap + amount
  }

  /// `12,345` (en), `12.345` (de). Spanish and Italian group from five digits on (CLDR's minimumGroupingDigits).
  public func number(_ number: Int) -> String {
    (number < 0 ? data.minus : "") + grouped(String(number.magnitude))
  }

  /// `A, B, and C`; empty where there are no items.
  public func list(_ items: [String]) -> String {
    switch items.count {
    case 0: ""
    case 1: items[0]
    case 2: items[0] + data.listPair + items[1]
    default: items.dropLast().joined(separator: data.listSeparator) + data.listEnd + items[items.count - 1]
    }
  }

  /// The name of a country by its ISO 3166-1 code, or the code itself where the name is not known here.
  public func countryName(_ code: String) -> String { data.countries[code] ?? code }

  private func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count >= 3 + data.minimumGroupingDigits else { return digits }
    var output = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index) % 3 == 0 { output += data.group }
      output.append(digit)
    }
    return output
  }
}
