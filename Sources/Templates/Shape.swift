/// The members that records of one kind have, in a fixed order, so that a template finds them by number and can be checked
/// before there is a value.
///
///     let venue = Shape("venue", [("title", .text), ("image", .optional(.text))])
///     let record = Record(venue, ["Sternwarte", nil])
///
/// A shape is known by its identity: make each once and hand it around.
public final class Shape: Sendable {
  /// For error texts and debugging: `venue`.
  public let name: String
  /// In the order of a record's values.
  public let members: [(name: String, type: ValueType)]
  private let slots: [String: Int]
  /// The members in the order of their names, as JSON is written.
  let sortedSlots: [Int]

  /// - Parameter members: each name once; a name given twice traps.
  public init(_ name: String, _ members: [(String, ValueType)]) {
    self.name = name
    self.members = members.map { (name: $0.0, type: $0.1) }
    slots = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.0, $0) })
    sortedSlots = members.indices.sorted { members[$0].0 < members[$1].0 }
  }

  /// The number of a member among a record's values; nil where there is none.
  public func slot(of member: String) -> Int? { slots[member] }

  /// All names.
  var names: [String] { members.map(\.name) }

  /// True where markup is to be found anywhere in it, so that it can't be written as JSON.
  var holdsMarkup: Bool { members.contains { $0.type.holdsMarkup } }
}

extension Shape: Hashable {
  /// By identity.
  public static func == (left: Shape, right: Shape) -> Bool { left === right }

  /// By identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
