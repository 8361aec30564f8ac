// Data of CLDR 48 (Unicode License v3) for Italian, Latin digits.
extension LocaleData {
  static let italian = LocaleData(
    decimal: ",", group: ".", minus: "-", minimumGroupingDigits: 2,
    isSymbolFirst: false, amountPrefix: "",
    currencySymbols: [
      "AUD": "A$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "ILS": "₪", "NZD": "NZ$", "PHP": "₱",
      "THB": "฿", "XAF": "FCFA", "XCD": "EC$", "XOF": "F\u{202F}CFA", "XPF": "CFPF",
    ],
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
      "novembre", "dicembre",
    ],
    weekdays: [
      "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    ],
    dayPeriods: ("AM", "PM"),
    full: DatePatterns(
      date: "EEEE d MMMM y", dateTime: "{1} alle ore {0}",
      sameMonth: ("EEEE d\u{2009}–\u{2009}", "EEEE d MMMM y"),
      sameYear: ("EEEE d MMMM\u{2009}–\u{2009}", "EEEE d MMMM y"),
      otherYear: ("EEEE d MMMM y\u{2009}–\u{2009}", "EEEE d MMMM y")),
    long: DatePatterns(
      date: "d MMMM y", dateTime: "{1} alle ore {0}",
      sameMonth: ("dd–", "dd MMMM y"),
      sameYear: ("dd MMMM\u{2009}–\u{2009}", "dd MMMM y"),
      otherYear: ("dd MMMM y\u{2009}–\u{2009}", "dd MMMM y")),
    short: DatePatterns(
      date: "dd/MM/yy", dateTime: "{1}, {0}",
      sameMonth: ("dd/MM/yy\u{2009}–\u{2009}", "dd/MM/yy"),
      sameYear: ("dd/MM/yy\u{2009}–\u{2009}", "dd/MM/yy"),
      otherYear: ("dd/MM/yy\u{2009}–\u{2009}", "dd/MM/yy")),
    time: "HH:mm", timeRange: ("HH:mm–", "HH:mm"),
    timeRangeAcrossNoon: ("HH:mm–", "HH:mm"),
    timeRangeOnDate: "{1}, {0}", dateTimeRangeSeparator: "\u{2009}–\u{2009}",
    listSeparator: ", ", listEnd: " e ", listPair: " e ",
    utcName: "GMT", utcMinus: "-",
    countries: [
      "AT": "Austria", "AE": "Emirati Arabi Uniti", "BE": "Belgio", "BH": "Bahrein", "CA": "Canada",
      "CH": "Svizzera", "CZ": "Cechia", "DE": "Germania", "DK": "Danimarca", "DZ": "Algeria", "EG": "Egitto",
      "ES": "Spagna", "FI": "Finlandia", "FR": "Francia", "GB": "Regno Unito", "GR": "Grecia", "HR": "Croazia",
      "HU": "Ungheria", "IE": "Irlanda", "IT": "Italia", "JO": "Giordania", "JP": "Giappone", "KW": "Kuwait",
      "LB": "Libano", "LU": "Lussemburgo", "LY": "Libia", "MA": "Marocco", "NL": "Paesi Bassi", "NO": "Norvegia",
      "OM": "Oman", "PL": "Polonia", "PT": "Portogallo", "QA": "Qatar", "SA": "Arabia Saudita", "SE": "Svezia",
      "SI": "Slovenia", "SK": "Slovacchia", "TN": "Tunisia", "TR": "Turchia", "US": "Stati Uniti",
    ])
}
