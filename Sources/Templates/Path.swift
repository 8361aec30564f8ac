/// A name and members of it: `event.venue.title`.
final class Path: Sendable {
  let root: Root
  let members: [String]
  let place: Place
  /// The loop variables in sight, for the nearest name.
  let locals: [String]

  init(root: Root, members: [String], place: Place, locals: [String]) {
    self.root = root
    self.members = members
    self.place = place
    self.locals = locals
  }

  enum Root: Sendable {
    /// A loop variable, by its number within the template.
    case local(Int, String)
    case loop(LoopField, slot: Int)
    case name(String)
  }

  /// What a loop tells of itself.
  enum LoopField: String, CaseIterable, Sendable {
    case index
    case first
    case last
  }

  /// As it was written, `count` members long.
  func text(_ count: Int? = nil) -> String {
    let start =
      switch root {
      case .local(_, let name), .name(let name): name
      case .loop(let field, _): "loop.\(field.rawValue)"
      }
    return ([start] + members.prefix(count ?? members.count)).joined(separator: ".")
  }
}
