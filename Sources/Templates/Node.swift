/// One instruction of a compiled template. The larger ones are objects, so that running one costs one reference count and not
/// one for each of its fields.
enum Node: Sendable {
  case text([UInt8])
  case value(Path, Escape)
  case call(Call, Escape)
  case message(MessageNode)
  case condition(branches: [Branch], otherwise: [Node])
  case loop(LoopNode)
  case include(IncludeNode)
  /// `{{ style "name" }}`: a style sheet, in the page itself or linked.
  case style(StyleNode)
  /// `{{ style_sources }}`: where a Content-Security-Policy lets the page's styles come from.
  case styleSources(Escape, Place)
  /// The place of a block; its body is looked up by name, as a page may have replaced it.
  case block(String, Place)

  struct Branch: Sendable {
    let condition: Condition
    let body: [Node]
  }
}

/// `{{ t "key" name=value }}`.
final class MessageNode: Sendable {
  let key: String
  let arguments: [Argument]
  let escape: Escape
  let place: Place

  init(key: String, arguments: [Argument], escape: Escape, place: Place) {
    self.key = key
    self.arguments = arguments
    self.escape = escape
    self.place = place
  }
}

/// `{{ for item in path }}`. The item goes into the local of number `slot`.
final class LoopNode: Sendable {
  let slot: Int
  let list: Path
  let body: [Node]
  let otherwise: [Node]

  init(slot: Int, list: Path, body: [Node], otherwise: [Node]) {
    self.slot = slot
    self.list = list
    self.body = body
    self.otherwise = otherwise
  }
}

/// `{{ include "name" name=value }}`.
final class IncludeNode: Sendable {
  let template: Int
  let arguments: [Argument]
  let place: Place

  init(template: Int, arguments: [Argument], place: Place) {
    self.template = template
    self.arguments = arguments
    self.place = place
  }
}

/// `{{ style "name" }}`.
final class StyleNode: Sendable {
  let name: String
  let place: Place

  init(name: String, place: Place) {
    self.name = name
    self.place = place
  }
}

/// `name=value`.
struct Argument: Sendable {
  let name: String
  let value: Operand
  let place: Place
}

/// Something a value can be had from.
enum Operand: Sendable {
  case path(Path)
  case literal(Value)
  case call(Call)
}

/// What an `if` asks.
struct Condition: Sendable {
  let terms: [Term]
  /// True: all terms have to hold; false: one is enough.
  let needsAll: Bool

  enum Term: Sendable {
    case truth(Path, isNegated: Bool)
    case equality(Path, Operand, isNegated: Bool)
  }
}
