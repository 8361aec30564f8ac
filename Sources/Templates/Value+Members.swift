extension Value {
  /// True for objects of both kinds.
  var hasMembers: Bool {
    switch self {
    case .object, .record: true
    default: false
    }
  }

  /// The member of this name; nil where there is none.
  func member(_ name: String) -> Value? {
    switch self {
    case .object(let members): members[name]
    case .record(let record): record[name]
    default: nil
    }
  }

  /// For "did you mean".
  var memberNames: [String] {
    switch self {
    case .object(let members): Array(members.keys)
    case .record(let record): record.shape.names
    default: []
    }
  }
}
