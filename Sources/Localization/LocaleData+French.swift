// Data of CLDR 48 (Unicode License v3) for French, Latin digits.
extension LocaleData {
  static let french = LocaleData(
    decimal: ",", group: "\u{202F}", minus: "-", minimumGroupingDigits: 1,
    isSymbolFirst: false, amountPrefix: "",
    currencySymbols: [
      "ARS": "$AR", "AUD": "$AU", "BMD": "$BM", "BRL": "R$", "BZD": "$BZ", "CAD": "$CA", "CLP": "$CL", "COP": "$CO",
      "EUR": "€", "FJD": "$FJ", "GBP": "£GB", "ILS": "₪", "INR": "₹", "KRW": "₩", "LBP": "£LB", "MXN": "$MX",
      "NAD": "$NA", "NZD": "$NZ", "SBD": "$SB", "SGD": "$SG", "SRD": "$SR", "TTD": "$TT", "USD": "$US", "UYU": "$UY",
      "VND": "₫", "WST": "$WS", "XAF": "FCFA", "XOF": "F\u{202F}CFA", "XPF": "FCFP",
    ],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    weekdays: [
      "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    dayPeriods: ("AM", "PM"),
    full: DatePatterns(
      date: "EEEE d MMMM y", dateTime: "{1} à {0}",
      sameMonth: ("EEEE d\u{2009}–\u{2009}", "EEEE d MMMM y"),
      sameYear: ("EEEE d MMMM\u{2009}–\u{2009}", "EEEE d MMMM y"),
      otherYear: ("EEEE d MMMM y\u{2009}–\u{2009}", "EEEE d MMMM y")),
    long: DatePatterns(
      date: "d MMMM y", dateTime: "{1} à {0}",
      sameMonth: ("d–", "d MMMM y"),
      sameYear: ("d MMMM\u{2009}–\u{2009}", "d MMMM y"),
      otherYear: ("d MMMM y\u{2009}–\u{2009}", "d MMMM y")),
    short: DatePatterns(
      date: "dd/MM/y", dateTime: "{1} {0}",
      sameMonth: ("dd/MM/y\u{2009}–\u{2009}", "dd/MM/y"),
      sameYear: ("dd/MM/y\u{2009}–\u{2009}", "dd/MM/y"),
      otherYear: ("dd/MM/y\u{2009}–\u{2009}", "dd/MM/y")),
    time: "HH:mm", timeRange: ("HH:mm\u{2009}–\u{2009}", "HH:mm"),
    timeRangeAcrossNoon: ("HH:mm\u{2009}–\u{2009}", "HH:mm"),
    timeRangeOnDate: "{1}, {0}", dateTimeRangeSeparator: "\u{2009}–\u{2009}",
    listSeparator: ", ", listEnd: " et ", listPair: " et ",
    utcName: "UTC", utcMinus: "−",
    countries: [
      "AT": "Autriche", "AE": "Émirats arabes unis", "BE": "Belgique", "BH": "Bahreïn", "CA": "Canada",
      "CH": "Suisse", "CZ": "Tchéquie", "DE": "Allemagne", "DK": "Danemark", "DZ": "Algérie", "EG": "Égypte",
      "ES": "Espagne", "FI": "Finlande", "FR": "France", "GB": "Royaume-Uni", "GR": "Grèce", "HR": "Croatie",
      "HU": "Hongrie", "IE": "Irlande", "IT": "Italie", "JO": "Jordanie", "JP": "Japon", "KW": "Koweït",
      "LB": "Liban", "LU": "Luxembourg", "LY": "Libye", "MA": "Maroc", "NL": "Pays-Bas", "NO": "Norvège",
      "OM": "Oman", "PL": "Pologne", "PT": "Portugal", "QA": "Qatar", "SA": "Arabie saoudite", "SE": "Suède",
      "SI": "Slovénie", "SK": "Slovaquie", "TN": "Tunisie", "TR": "Turquie", "US": "États-Unis",
    ])
}
