// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.

/// Countries whose weeks do not begin on Monday, by ISO weekday (1 is Monday).
enum WeekSource {
  static func countries(_ firstWeekday: Int) -> String {
    switch firstWeekday {
    case 5: "MV"
    case 6: "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"
    case 7: "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
    default: ""
    }
  }
}
