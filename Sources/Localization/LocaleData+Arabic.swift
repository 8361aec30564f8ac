// Data of CLDR 48 (Unicode License v3) for Arabic, Latin digits.
extension LocaleData {
  static let arabic = LocaleData(
    decimal: ".", group: ",", minus: "\u{200E}-", minimumGroupingDigits: 1,
    isSymbolFirst: false, amountPrefix: "\u{200F}",
    currencySymbols: [
      "AED": "د.إ.\u{200F}", "AUD": "AU$", "BHD": "د.ب.\u{200F}", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥",
      "DZD": "د.ج.\u{200F}", "EGP": "ج.م.\u{200F}", "EUR": "€", "GBP": "UK£", "HKD": "HK$", "ILS": "₪", "INR": "₹",
      "IQD": "د.ع.\u{200F}", "IRR": "ر.إ.", "JOD": "د.أ.\u{200F}", "JPY": "JP¥", "KRW": "₩", "KWD": "د.ك.\u{200F}",
      "LBP": "ل.ل.\u{200F}", "LYD": "د.ل.\u{200F}", "MAD": "د.م.\u{200F}", "MRU": "أ.م.", "MXN": "MX$", "NZD": "NZ$",
      "OMR": "ر.ع.\u{200F}", "QAR": "ر.ق.\u{200F}", "SAR": "ر.س.\u{200F}", "SDG": "ج.س.", "SYP": "ل.س.\u{200F}",
      "THB": "฿", "TND": "د.ت.\u{200F}", "TWD": "NT$", "USD": "US$", "VND": "₫", "XAF": "FCFA", "XCD": "EC$",
      "XOF": "F\u{202F}CFA", "XPF": "CFPF", "YER": "ر.ي.\u{200F}",
    ],
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
    weekdays: [
      "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
    ],
    dayPeriods: ("ص", "م"),
    full: DatePatterns(
      date: "EEEE، d MMMM y", dateTime: "{1} في {0}",
      sameMonth: ("EEEE، d – ", "EEEE، d MMMM، y"),
      sameYear: ("EEEE، d MMMM – ", "EEEE، d MMMM، y"),
      otherYear: ("EEEE، d MMMM y – ", "EEEE، d MMMM y")),
    long: DatePatterns(
      date: "d MMMM y", dateTime: "{1} في {0}",
      sameMonth: ("d–", "d MMMM y"),
      sameYear: ("d MMMM – ", "d MMMM y"),
      otherYear: ("d MMMM y – ", "d MMMM y")),
    short: DatePatterns(
      date: "d\u{200F}/M\u{200F}/y", dateTime: "{1}، {0}",
      sameMonth: ("d\u{200F}/M\u{200F}/y – ", "d\u{200F}/M\u{200F}/y"),
      sameYear: ("d\u{200F}/M\u{200F}/y – ", "d\u{200F}/M\u{200F}/y"),
      otherYear: ("d\u{200F}/M\u{200F}/y – ", "d\u{200F}/M\u{200F}/y")),
    time: "h:mm a", timeRange: ("h:mm–", "h:mm a"),
    timeRangeAcrossNoon: ("h:mm a\u{2009}–\u{2009}", "h:mm a"),
    timeRangeOnDate: "{1}، {0}", dateTimeRangeSeparator: " – ",
    listSeparator: " و", listEnd: " و", listPair: " و",
    utcName: "غرينتش", utcMinus: "-",
    countries: [
      "AT": "النمسا", "AE": "الإمارات العربية المتحدة", "BE": "بلجيكا", "BH": "البحرين", "CA": "كندا",
      "CH": "سويسرا", "CZ": "التشيك", "DE": "ألمانيا", "DK": "الدانمرك", "DZ": "الجزائر", "EG": "مصر",
      "ES": "إسبانيا", "FI": "فنلندا", "FR": "فرنسا", "GB": "المملكة المتحدة", "GR": "اليونان", "HR": "كرواتيا",
      "HU": "هنغاريا", "IE": "أيرلندا", "IT": "إيطاليا", "JO": "الأردن", "JP": "اليابان", "KW": "الكويت",
      "LB": "لبنان", "LU": "لوكسمبورغ", "LY": "ليبيا", "MA": "المغرب", "NL": "هولندا", "NO": "النرويج",
      "OM": "عُمان", "PL": "بولندا", "PT": "البرتغال", "QA": "قطر", "SA": "المملكة العربية السعودية", "SE": "السويد",
      "SI": "سلوفينيا", "SK": "سلوفاكيا", "TN": "تونس", "TR": "تركيا", "US": "الولايات المتحدة",
    ])
}
