import Templates

/// Finds shapes for values that were written down without, so that the same page can be drawn both ways.
enum Inference {
  /// - Returns: nil where the items of a list don't fit one shape.
  static func type(of values: [Value]) -> ValueType? {
    let present = values.filter { $0 != .null }
    guard let first = present.first else { return .optional(.text) }
    guard let type = type(of: first, present) else { return nil }
    return present.count < values.count ? .optional(type) : type
  }

  private static func type(of first: Value, _ values: [Value]) -> ValueType? {
    switch first {
    case .string: return values.allSatisfy { if case .string = $0 { true } else { false } } ? .text : nil
    case .int: return values.allSatisfy { if case .int = $0 { true } else { false } } ? .number : nil
    case .bool: return values.allSatisfy { if case .bool = $0 { true } else { false } } ? .flag : nil
    case .html: return values.allSatisfy { if case .html = $0 { true } else { false } } ? .html : nil
    case .date: return .date
    case .money: return .money
    case .json: return .json
    case .null: return nil
    case .record(let record): return .record(record.shape)
    case .list:
      let items = values.flatMap { value -> [Value] in if case .list(let items) = value { items } else { [] } }
      return type(of: items).map { .list($0) }
    case .object(let members):
      let objects = values.compactMap { value -> [String: Value]? in
        if case .object(let members) = value { members } else { nil }
      }
      guard objects.count == values.count, objects.allSatisfy({ Set($0.keys) == Set(members.keys) }) else { return nil }
      var types: [(String, ValueType)] = []
      for name in members.keys.sorted() {
        guard let type = type(of: objects.map { $0[name] ?? .null }) else { return nil }
        types.append((name, type))
      }
      return .record(Shape("object", types))
    }
  }

  /// The value with records in place of objects.
  static func value(_ value: Value, _ type: ValueType) -> Value {
    switch (type, value) {
    case (.optional(let type), _): Self.value(value, type)
    case (.list(let type), .list(let items)): .list(items.map { Self.value($0, type) })
    case (.record(let shape), .object(let members)):
      .record(Record(shape, shape.members.map { Self.value(members[$0.name] ?? .null, $0.type) }))
    default: value
    }
  }

  /// All of a page's values as one record.
  static func record(_ values: [String: Value]) -> Record? {
    guard case .record(let shape)? = type(of: [.object(values)]),
      case .record(let record) = value(.object(values), .record(shape))
    else { return nil }
    return record
  }
}
