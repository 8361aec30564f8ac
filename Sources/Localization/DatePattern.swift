import Core

/// Writes dates and times by a CLDR pattern (UTS #35 part 4, "Date Format Patterns"), as far as our data uses them:
/// `EEEE MMMM MM M dd d y yy HH H h mm a` and quoted text.
enum DatePattern {
  static func write(_ pattern: String, _ value: LocalDateTime, _ data: LocaleData) -> String {
    var output = ""
    var isQuoted = false
    var field: Unicode.Scalar?
    var width = 0
    func flush() {
      if let letter = field { output += text(of: letter, width, value, data) }
      field = nil
      width = 0
    }
    for scalar in pattern.unicodeScalars {
      if scalar == "'" {
        flush()
        isQuoted.toggle()
      } else if !isQuoted, isLetter(scalar) {
        if field != scalar { flush() }
        field = scalar
        width += 1
      } else {
        flush()
        output.unicodeScalars.append(scalar)
      }
    }
    flush()
    return output
  }

  private static func text(
    of letter: Unicode.Scalar, _ width: Int, _ value: LocalDateTime, _ data: LocaleData
  ) -> String {
    switch letter {
    case "E": data.weekdays[value.weekday - 1]
    case "M": width >= 4 ? data.months[value.month - 1] : padded(value.month, width)
    case "d": padded(value.day, width)
    case "y": width == 2 ? padded(value.year % 100, 2) : String(value.year)
    case "H": padded(value.hour, width)
    case "h": padded((value.hour + 11) % 12 + 1, width)
    case "m": padded(value.minute, width)
    case "a": value.hour < 12 ? data.dayPeriods.am : data.dayPeriods.pm
    default: String(letter)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    width == 2 && number < 10 ? "0" + String(number) : String(number)
  }
}
