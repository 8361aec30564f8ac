import Core

/// What a template can be given.
///
///     let values: [String: Value] = ["title": "Jazz", "count": 3, "event": ["path": "/en/events/jazz"], "doors": nil]
public enum Value: Hashable, Sendable {
  /// A name that is known and has no value: writes nothing and counts as false.
  case null
  case bool(Bool)
  /// Written in plain digits; what people read is formatted before, or goes through a message.
  case int(Int)
  case string(String)
  case html(SafeHTML)
  case list([Value])
  case object([String: Value])
  /// Written as it is into a script that holds JSON; nowhere else.
  case json(SafeJSON)
  /// An object whose members are known beforehand.
  case record(Record)
  /// Written by a tag such as `{{ date starts "long" }}` or `{{ time starts }}`; by itself it has no text.
  indirect case date(LocalDateTime)
  /// Written by `{{ money price }}`; by itself it has no text.
  indirect case money(Money)

  /// `text`, or null where it is nil.
  public init(_ text: String?) { self = text.map(Value.string) ?? .null }

  /// What a condition takes it for: false, null, 0 and whatever is empty are false.
  public var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .string(let value): !value.isEmpty
    case .html(let value): !value.utf8.isEmpty
    case .list(let values): !values.isEmpty
    case .object(let values): !values.isEmpty
    case .record(let record): !record.values.isEmpty
    case .date: true
    case .json(let json): !json.utf8.isEmpty
    case .money(let money): !money.isFree
    }
  }

  /// The kind's name, for error texts.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .int: "an integer"
    case .string: "a string"
    case .html: "markup"
    case .list: "a list"
    case .object, .record: "an object"
    case .json: "JSON"
    case .date: "a date"
    case .money: "an amount of money"
    }
  }

  /// True where markup is to be found anywhere in it.
  var holdsMarkup: Bool {
    switch self {
    case .html: true
    case .list(let items): items.contains { $0.holdsMarkup }
    case .object(let members): members.values.contains { $0.holdsMarkup }
    case .record(let record): record.values.contains { $0.holdsMarkup }
    case .null, .bool, .int, .string, .json, .date, .money: false
    }
  }
}
