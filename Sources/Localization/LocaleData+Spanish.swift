// Data of CLDR 48 (Unicode License v3) for Spanish, Latin digits.
extension LocaleData {
  static let spanish = LocaleData(
    decimal: ",", group: ".", minus: "-", minimumGroupingDigits: 2,
    isSymbolFirst: false, amountPrefix: "",
    currencySymbols: [
      "EUR": "€", "THB": "฿", "USD": "US$", "VND": "₫", "XPF": "CFPF",
    ],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    weekdays: [
      "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ],
    dayPeriods: ("a.\u{202F}m.", "p.\u{202F}m."),
    full: DatePatterns(
      date: "EEEE, d 'de' MMMM 'de' y", dateTime: "{1}, {0}",
      sameMonth: ("EEEE, d 'de' MMMM\u{2009}–\u{2009}", "EEEE, d 'de' MMMM 'de' y"),
      sameYear: ("EEEE, d 'de' MMMM\u{2009}–\u{2009}", "EEEE, d 'de' MMMM 'de' y"),
      otherYear: ("EEEE, d 'de' MMMM 'de' y\u{2009}–\u{2009}", "EEEE, d 'de' MMMM 'de' y")),
    long: DatePatterns(
      date: "d 'de' MMMM 'de' y", dateTime: "{1} a las {0}",
      sameMonth: ("d–", "d 'de' MMMM 'de' y"),
      sameYear: ("d 'de' MMMM\u{2009}–\u{2009}", "d 'de' MMMM 'de' y"),
      otherYear: ("d 'de' MMMM 'de' y\u{2009}–\u{2009}", "d 'de' MMMM 'de' y")),
    short: DatePatterns(
      date: "d/M/yy", dateTime: "{1}, {0}",
      sameMonth: ("d/M/yy\u{2009}–\u{2009}", "d/M/yy"),
      sameYear: ("d/M/yy\u{2009}–\u{2009}", "d/M/yy"),
      otherYear: ("d/M/yy\u{2009}–\u{2009}", "d/M/yy")),
    time: "H:mm", timeRange: ("H:mm–", "H:mm"),
    timeRangeAcrossNoon: ("H:mm–", "H:mm"),
    timeRangeOnDate: "{1}, {0}", dateTimeRangeSeparator: "\u{2009}–\u{2009}",
    listSeparator: ", ", listEnd: " y ", listPair: " y ",
    utcName: "GMT", utcMinus: "-",
    countries: [
      "AT": "Austria", "AE": "Emiratos Árabes Unidos", "BE": "Bélgica", "BH": "Baréin", "CA": "Canadá",
      "CH": "Suiza", "CZ": "Chequia", "DE": "Alemania", "DK": "Dinamarca", "DZ": "Argelia", "EG": "Egipto",
      "ES": "España", "FI": "Finlandia", "FR": "Francia", "GB": "Reino Unido", "GR": "Grecia", "HR": "Croacia",
      "HU": "Hungría", "IE": "Irlanda", "IT": "Italia", "JO": "Jordania", "JP": "Japón", "KW": "Kuwait",
      "LB": "Líbano", "LU": "Luxemburgo", "LY": "Libia", "MA": "Marruecos", "NL": "Países Bajos", "NO": "Noruega",
      "OM": "Omán", "PL": "Polonia", "PT": "Portugal", "QA": "Catar", "SA": "Arabia Saudí", "SE": "Suecia",
      "SI": "Eslovenia", "SK": "Eslovaquia", "TN": "Túnez", "TR": "Turquía", "US": "Estados Unidos",
    ])
}
