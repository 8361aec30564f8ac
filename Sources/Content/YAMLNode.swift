/// One scalar, list or mapping of a ``YAMLDocument``.
struct YAMLNode {
  let kind: Kind
  /// From 1, in the whole file.
  let line: Int32
  /// From 1, in Unicode scalars.
  let column: Int32
  /// Where a scalar's text stands in the document's bytes; empty for the others.
  let bytes: Range<Int32>
  /// The index of the first node that is neither this one nor inside of it.
  var end: Int32

  enum Kind: UInt8 {
    /// A scalar without quotes.
    case plain
    /// A scalar in quotes, or a block of lines.
    case quoted
    case sequence
    case mapping
  }

  var isScalar: Bool { kind == .plain || kind == .quoted }
}
