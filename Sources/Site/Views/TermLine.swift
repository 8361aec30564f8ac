import Templates

/// A term with its page and how many events it has, in one language.
struct TermLine: Sendable {
  let name: String
  let path: String
  let count: Int

  var record: Record { Record(Shapes.term, [.string(name), .string(path), .int(count)]) }
}
