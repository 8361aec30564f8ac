import Core

/// One object of a catalog's file, read by its keys. An error names the place, never the value: a catalog may one day hold
/// what does not belong into a log.
struct CatalogFields {
  let file: String
  /// Keys that lead to the object, each followed by a point.
  private let place: String
  private let members: [String: JSONValue]

  /// - Throws: ``CatalogError/malformed(file:problem:)``, as all that follows.
  init(_ bytes: [UInt8], file: String) throws(CatalogError) {
    guard let value = JSONValue(bytes) else { throw .malformed(file: file, problem: "it is not JSON") }
    guard case .object(let members) = value else { throw .malformed(file: file, problem: "it is no object") }
    self.init(file: file, place: "", members: members)
  }

  init(file: String, place: String = "", members: [String: JSONValue]) {
    self.file = file
    self.place = place
    self.members = members
  }

  func string(_ key: String) throws(CatalogError) -> String {
    guard case .string(let text) = try value(key) else { throw wrongType(key) }
    return text
  }

  func bool(_ key: String) throws(CatalogError) -> Bool {
    guard case .bool(let flag) = try value(key) else { throw wrongType(key) }
    return flag
  }

  func integer(_ key: String) throws(CatalogError) -> Int64 {
    guard case .integer(let number) = try value(key) else { throw wrongType(key) }
    return number
  }

  func count(_ key: String) throws(CatalogError) -> Int { Int(try integer(key)) }

  /// nil where it is missing or null.
  func optionalString(_ key: String) throws(CatalogError) -> String? { has(key) ? try string(key) : nil }

  /// nil where it is missing or null.
  func optionalInteger(_ key: String) throws(CatalogError) -> Int64? { has(key) ? try integer(key) : nil }

  /// nil where it is missing or null.
  func optionalCount(_ key: String) throws(CatalogError) -> Int? { has(key) ? try count(key) : nil }

  /// nil where it is missing or null.
  func optionalBool(_ key: String) throws(CatalogError) -> Bool? { has(key) ? try bool(key) : nil }

  /// nil where it is missing or null.
  func optionalStrings(_ key: String) throws(CatalogError) -> [String]? { has(key) ? try strings(key) : nil }

  /// nil where it is missing or null.
  func optionalObject(_ key: String) throws(CatalogError) -> CatalogFields? { has(key) ? try object(key) : nil }

  /// Empty where it is missing or null.
  func optionalObjects(_ key: String) throws(CatalogError) -> [CatalogFields] { has(key) ? try objects(key) : [] }

  func strings(_ key: String) throws(CatalogError) -> [String] {
    guard case .array(let elements) = try value(key) else { throw wrongType(key) }
    var result: [String] = []
    for element in elements {
      guard case .string(let text) = element else { throw wrongType(key) }
      result.append(text)
    }
    return result
  }

  /// An object of texts.
  func texts(_ key: String) throws(CatalogError) -> [String: String] {
    try object(key).texts()
  }

  /// This object as one of texts.
  func texts() throws(CatalogError) -> [String: String] {
    var result: [String: String] = [:]
    for name in members.keys { result[name] = try string(name) }
    return result
  }

  /// An object of numbers; empty where it is missing.
  func integers(_ key: String) throws(CatalogError) -> [String: Int64] {
    guard has(key) else { return [:] }
    let inner = try object(key)
    var result: [String: Int64] = [:]
    for name in inner.members.keys { result[name] = try inner.integer(name) }
    return result
  }

  func objects(_ key: String) throws(CatalogError) -> [CatalogFields] {
    guard case .array(let elements) = try value(key) else { throw wrongType(key) }
    var result: [CatalogFields] = []
    for (number, element) in elements.enumerated() {
      guard case .object(let members) = element else { throw wrongType("\(key).\(number)") }
      result.append(CatalogFields(file: file, place: "\(place)\(key).\(number).", members: members))
    }
    return result
  }

  func object(_ key: String) throws(CatalogError) -> CatalogFields {
    guard case .object(let members) = try value(key) else { throw wrongType(key) }
    return CatalogFields(file: file, place: "\(place)\(key).", members: members)
  }

  var keys: [String] { Array(members.keys) }

  /// The texts of a language: each one a text, or its forms by plural or ordinal category.
  func messages() throws(CatalogError) -> [String: CatalogMessage] {
    var result: [String: CatalogMessage] = [:]
    result.reserveCapacity(members.count)
    for (key, value) in members {
      switch value {
      case .string(let text): result[key] = .text(text)
      case .object:
        let forms = try object(key)
        result[key] = forms.has("ordinal") ? .ordinal(try forms.texts("ordinal")) : .plural(try texts(key))
      default: throw wrongType(key)
      }
    }
    return result
  }

  private func has(_ key: String) -> Bool { members[key].map { $0 != .null } ?? false }

  private func value(_ key: String) throws(CatalogError) -> JSONValue {
    guard let value = members[key] else { throw .malformed(file: file, problem: "`\(place)\(key)` is missing") }
    return value
  }

  private func wrongType(_ key: String) -> CatalogError {
    .malformed(file: file, problem: "`\(place)\(key)` is of the wrong type")
  }
}
