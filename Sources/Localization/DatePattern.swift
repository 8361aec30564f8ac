import Core

/// A pattern for dates and times, compiled: what to write one after the other.
///
/// The data's patterns are texts with fields in braces, such as `{E0}, {M0} {d}, {y}`; see `cldr_data.mjs`.
struct DatePattern: Sendable {
  enum Part: Sendable {
    case text(String)
    case month(table: Int)
    case weekday(table: Int)
    case number(Field, isPadded: Bool)
    /// The day of the month as French writes it: `1er`, `2`.
    case frenchDay
    case dayPeriod
  }

  enum Field: Sendable {
    case day, month, year, yearOfCentury, hour, hourOfHalf, hourOfHalfFromZero, hourFromOne, minute
  }

  let parts: [Part]

  /// Fields that are not known stay as text, which tests of the data find.
  init(_ pattern: String) {
    var parts: [Part] = []
    var text: [UInt8] = []
    var field: [UInt8]?
    func flush() {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    for byte in pattern.utf8 {
      switch (byte, field) {
      case (UInt8(ascii: "{"), _): field = []
      case (UInt8(ascii: "}"), let name?):
        flush()
        parts.append(Self.part(String(decoding: name, as: UTF8.self)))
        field = nil
      case (_, .some): field?.append(byte)
      default: text.append(byte)
      }
    }
    flush()
    self.parts = parts
  }

  private static func part(_ name: String) -> Part {
    switch name {
    case "d", "dd": .number(.day, isPadded: name == "dd")
    case "m", "mm": .number(.month, isPadded: name == "mm")
    case "y": .number(.year, isPadded: false)
    case "yy": .number(.yearOfCentury, isPadded: true)
    case "H", "HH": .number(.hour, isPadded: name == "HH")
    case "h", "hh": .number(.hourOfHalf, isPadded: name == "hh")
    case "K", "KK": .number(.hourOfHalfFromZero, isPadded: name == "KK")
    case "k", "kk": .number(.hourFromOne, isPadded: name == "kk")
    case "n", "i": .number(.minute, isPadded: name == "n")
    case "o": .frenchDay
    case "a": .dayPeriod
    default:
      if name.hasPrefix("M"), let table = Int(name.dropFirst()) {
        .month(table: table)
      } else if name.hasPrefix("E"), let table = Int(name.dropFirst()) {
        .weekday(table: table)
      } else {
        .text("{\(name)}")
      }
    }
  }
}
