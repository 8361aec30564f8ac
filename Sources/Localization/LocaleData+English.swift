// Data of CLDR 48 (Unicode License v3) for English, Latin digits.
extension LocaleData {
  static let english = LocaleData(
    decimal: ".", group: ",", minus: "-", minimumGroupingDigits: 1,
    isSymbolFirst: true, amountPrefix: "",
    currencySymbols: [
      "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪",
      "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "PHP": "₱", "TWD": "NT$", "USD": "$",
      "VND": "₫", "XAF": "FCFA", "XCD": "EC$", "XOF": "F\u{202F}CFA", "XPF": "CFPF",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    dayPeriods: ("AM", "PM"),
    full: DatePatterns(
      date: "EEEE, MMMM d, y", dateTime: "{1} at {0}",
      sameMonth: ("EEEE, MMMM d\u{2009}–\u{2009}", "EEEE, MMMM d, y"),
      sameYear: ("EEEE, MMMM d\u{2009}–\u{2009}", "EEEE, MMMM d, y"),
      otherYear: ("EEEE, MMMM d, y\u{2009}–\u{2009}", "EEEE, MMMM d, y")),
    long: DatePatterns(
      date: "MMMM d, y", dateTime: "{1} at {0}",
      sameMonth: ("MMMM d\u{2009}–\u{2009}", "d, y"),
      sameYear: ("MMMM d\u{2009}–\u{2009}", "MMMM d, y"),
      otherYear: ("MMMM d, y\u{2009}–\u{2009}", "MMMM d, y")),
    short: DatePatterns(
      date: "M/d/yy", dateTime: "{1}, {0}",
      sameMonth: ("M/d/yy\u{2009}–\u{2009}", "M/d/yy"),
      sameYear: ("M/d/yy\u{2009}–\u{2009}", "M/d/yy"),
      otherYear: ("M/d/yy\u{2009}–\u{2009}", "M/d/yy")),
    time: "h:mm\u{202F}a", timeRange: ("h:mm\u{2009}–\u{2009}", "h:mm\u{202F}a"),
    timeRangeAcrossNoon: ("h:mm\u{202F}a\u{2009}–\u{2009}", "h:mm\u{202F}a"),
    timeRangeOnDate: "{1}, {0}", dateTimeRangeSeparator: "\u{2009}–\u{2009}",
    listSeparator: ", ", listEnd: ", and ", listPair: " and ",
    utcName: "GMT", utcMinus: "-",
    countries: [
      "AT": "Austria", "AE": "United Arab Emirates", "BE": "Belgium", "BH": "Bahrain", "CA": "Canada",
      "CH": "Switzerland", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark", "DZ": "Algeria", "EG": "Egypt",
      "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom", "GR": "Greece", "HR": "Croatia",
      "HU": "Hungary", "IE": "Ireland", "IT": "Italy", "JO": "Jordan", "JP": "Japan", "KW": "Kuwait",
      "LB": "Lebanon", "LU": "Luxembourg", "LY": "Libya", "MA": "Morocco", "NL": "Netherlands", "NO": "Norway",
      "OM": "Oman", "PL": "Poland", "PT": "Portugal", "QA": "Qatar", "SA": "Saudi Arabia", "SE": "Sweden",
      "SI": "Slovenia", "SK": "Slovakia", "TN": "Tunisia", "TR": "Türkiye", "US": "United States",
    ])
}
