import Localization

/// A value put into words by the language's formats, or looked up: `{{ date starts "long" }}`, `{{ asset "site.css" }}`.
final class Call: Sendable {
  let kind: Kind
  let operand: Operand
  /// How long a date is.
  let style: DateStyle
  let place: Place

  init(_ kind: Kind, _ operand: Operand, _ style: DateStyle, place: Place) {
    self.kind = kind
    self.operand = operand
    self.style = style
    self.place = place
  }

  enum Kind: String, CaseIterable, Sendable {
    case asset
    case country
    case date
    case money
    case number
    case time
  }

  /// The operand's place where it has one of its own.
  var operandPlace: Place { if case .path(let path) = operand { path.place } else { place } }

  /// As error texts name what it is made of.
  var operandText: String { if case .path(let path) = operand { path.text() } else { kind.rawValue } }
}

extension Call.Kind {
  /// The text for `value`, null for null; nil where the value is of a kind that this can't be made of.
  func text(of value: Value, _ style: DateStyle, _ formats: Formats) -> Value? {
    switch (self, value) {
    case (_, .null): .null
    case (.date, .date(let date)): .string(formats.date(date, style))
    case (.time, .date(let date)): .string(formats.time(date))
    case (.money, .money(let money)): .string(formats.money(money))
    case (.number, .int(let number)): .string(formats.number(number))
    case (.country, .string(let code)): .string(formats.countryName(code))
    default: nil
    }
  }

  /// True where every value of this type can be written.
  func accepts(_ type: ValueType) -> Bool {
    switch (self, type.unwrapped) {
    case (.date, .date), (.time, .date), (.money, .money), (.number, .number), (.country, .text), (.asset, .text): true
    default: false
    }
  }
}
