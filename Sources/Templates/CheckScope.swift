/// What is known of the names at one place of a template, before there are values.
struct CheckScope {
  /// The template whose nodes are looked at.
  var template: Int
  /// The loop variables, outermost first.
  var locals: [Binding] = []
  /// What the include was given.
  var arguments: [(name: String, binding: Binding)] = []
  /// The keys of everything that a condition has found not to be null.
  var present: Set<String> = []
  /// The includes and blocks that lead here.
  var depth = 0

  /// What a name stands for.
  struct Binding {
    /// Nil where a mistake has been told already.
    var type: ValueType?
    /// Names the same thing the same way wherever it is seen from.
    var key: String
    /// Where the template itself says what it is.
    var literal: Value?
  }
}
