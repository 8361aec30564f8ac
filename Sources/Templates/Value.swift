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
    case .object: "an object"
    }
  }
}
