/// A letter's place in the three levels of the Unicode Collation Algorithm (UTS #10).
struct CollationWeight: Hashable, Sendable {
  /// Punctuation before digits before letters, those of the language's own script first.
  enum Lead: UInt8, Sendable {
    case sign = 1
    case digit
    case ownScript
    case letter
    case unknown
  }

  var lead: Lead
  /// The class in the root, and the place behind it of one that a language puts there.
  var primary: UInt32
  /// Accents; 0 for none.
  var secondary: UInt8
  /// Case and form.
  var tertiary: UInt8
}
