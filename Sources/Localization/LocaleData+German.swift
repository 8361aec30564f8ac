// Data of CLDR 48 (Unicode License v3) for German, Latin digits.
extension LocaleData {
  static let german = LocaleData(
    decimal: ",", group: ".", minus: "-", minimumGroupingDigits: 1,
    isSymbolFirst: false, amountPrefix: "",
    currencySymbols: [
      "AUD": "AU$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪",
      "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "THB": "฿", "TWD": "NT$", "USD": "$",
      "VND": "₫", "XAF": "FCFA", "XCD": "EC$", "XOF": "F\u{202F}CFA", "XPF": "CFPF",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    dayPeriods: ("AM", "PM"),
    full: DatePatterns(
      date: "EEEE, d. MMMM y", dateTime: "{1} um {0}",
      sameMonth: ("EEEE, d.\u{2009}–\u{2009}", "EEEE, d. MMMM y"),
      sameYear: ("EEEE, d. MMMM\u{2009}–\u{2009}", "EEEE, d. MMMM y"),
      otherYear: ("EEEE, d. MMMM y\u{2009}–\u{2009}", "EEEE, d. MMMM y")),
    long: DatePatterns(
      date: "d. MMMM y", dateTime: "{1} um {0}",
      sameMonth: ("d.–", "d. MMMM y"),
      sameYear: ("d. MMMM\u{2009}–\u{2009}", "d. MMMM y"),
      otherYear: ("d. MMMM y\u{2009}–\u{2009}", "d. MMMM y")),
    short: DatePatterns(
      date: "dd.MM.yy", dateTime: "{1}, {0}",
      sameMonth: ("dd.–", "dd.MM.yy"),
      sameYear: ("dd.MM.\u{2009}–\u{2009}", "dd.MM.yy"),
      otherYear: ("dd.MM.yy\u{2009}–\u{2009}", "dd.MM.yy")),
    time: "HH:mm", timeRange: ("HH:mm–", "HH:mm 'Uhr'"),
    timeRangeAcrossNoon: ("HH:mm–", "HH:mm 'Uhr'"),
    timeRangeOnDate: "{1}, {0}", dateTimeRangeSeparator: "\u{2009}–\u{2009}",
    listSeparator: ", ", listEnd: " und ", listPair: " und ",
    utcName: "GMT", utcMinus: "-",
    countries: [
      "AT": "Österreich", "AE": "Vereinigte Arabische Emirate", "BE": "Belgien", "BH": "Bahrain", "CA": "Kanada",
      "CH": "Schweiz", "CZ": "Tschechien", "DE": "Deutschland", "DK": "Dänemark", "DZ": "Algerien", "EG": "Ägypten",
      "ES": "Spanien", "FI": "Finnland", "FR": "Frankreich", "GB": "Vereinigtes Königreich", "GR": "Griechenland",
      "HR": "Kroatien", "HU": "Ungarn", "IE": "Irland", "IT": "Italien", "JO": "Jordanien", "JP": "Japan",
      "KW": "Kuwait", "LB": "Libanon", "LU": "Luxemburg", "LY": "Libyen", "MA": "Marokko", "NL": "Niederlande",
      "NO": "Norwegen", "OM": "Oman", "PL": "Polen", "PT": "Portugal", "QA": "Katar", "SA": "Saudi-Arabien",
      "SE": "Schweden", "SI": "Slowenien", "SK": "Slowakei", "TN": "Tunesien", "TR": "Türkei",
      "US": "Vereinigte Staaten",
    ])
}
