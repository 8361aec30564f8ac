/// What kind of value a member holds.
public indirect enum ValueType: Hashable, Sendable {
  /// ``Value/string(_:)``.
  case text
  /// ``Value/bool(_:)``.
  case flag
  /// ``Value/int(_:)``.
  case number
  /// ``Value/html(_:)``.
  case html
  /// ``Value/date(_:)``.
  case date
  /// ``Value/money(_:)``.
  case money
  /// ``Value/json(_:)``.
  case json
  /// Data of any kind but markup. It can be asked for in a condition and written into a script that holds JSON, nothing else.
  case any
  /// ``Value/list(_:)`` of items of one kind.
  case list(ValueType)
  /// ``Value/record(_:)`` of this very shape.
  case record(Shape)
  /// The kind, or ``Value/null``.
  case optional(ValueType)

  /// As error texts name it.
  var kind: String {
    switch self {
    case .text: "a string"
    case .flag: "a boolean"
    case .number: "an integer"
    case .html: "markup"
    case .date: "a date"
    case .money: "an amount of money"
    case .json: "JSON"
    case .any: "data of any kind"
    case .list: "a list"
    case .record: "an object"
    case .optional(let type): type.kind + " or null"
    }
  }

  /// Without ``optional(_:)``.
  var unwrapped: ValueType { if case .optional(let type) = self { type.unwrapped } else { self } }

  var isOptional: Bool { if case .optional = self { true } else { false } }

  /// True where markup is to be found anywhere in it.
  var holdsMarkup: Bool {
    switch self {
    case .html: true
    case .list(let type), .optional(let type): type.holdsMarkup
    case .record(let shape): shape.holdsMarkup
    case .text, .flag, .number, .date, .money, .json, .any: false
    }
  }

  /// True where a value is of this kind.
  func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (.text, .string), (.flag, .bool), (.number, .int), (.html, .html), (.date, .date), (.money, .money),
      (.json, .json),
      (.optional, .null):
      true
    case (.any, _): !value.holdsMarkup
    case (.list(let type), .list(let items)): items.allSatisfy(type.accepts)
    case (.record(let shape), .record(let record)): record.shape === shape
    case (.optional(let type), _): type.accepts(value)
    default: false
    }
  }

  /// The same text for the same type.
  var signature: String {
    switch self {
    case .record(let shape): "\(shape.name) \(ObjectIdentifier(shape).hashValue)"
    case .list(let type): "[\(type.signature)]"
    case .optional(let type): type.signature + "?"
    default: kind
    }
  }
}
