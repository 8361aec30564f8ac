/// An element of an answer: its name without its namespace, its text, the elements in it.
struct XMLElement: Hashable {
  let name: String
  var text = ""
  var children: [XMLElement] = []

  /// The first element of that name in it.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }
}
