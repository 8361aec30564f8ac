extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// ``Value/null``.
  public init(nilLiteral: ()) { self = .null }

  /// ``Value/bool(_:)``.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// ``Value/int(_:)``.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// ``Value/string(_:)``.
  public init(stringLiteral value: String) { self = .string(value) }

  /// ``Value/list(_:)``.
  public init(arrayLiteral elements: Value...) { self = .list(elements) }

  /// A name given twice keeps its last value.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
