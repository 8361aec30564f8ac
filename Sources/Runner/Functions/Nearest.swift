/// Suggestions for mistyped names.
enum Nearest {
  /// `; did you mean …?`, or nothing where no known name is close.
  static func hint(_ name: String, among known: some Sequence<String>) -> String {
    guard let nearest = nearest(name, among: known) else { return "" }
    return "; did you mean `\(nearest)`?"
  }

  /// The known name with the fewest edits, at most a third of the name's length and at least one.
  static func nearest(_ name: String, among known: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().utf8.prefix(64))
    let best = known.map { (name: $0, edits: edits(typed, Array($0.lowercased().utf8))) }
      .min { ($0.edits, $0.name) < ($1.edits, $1.name) }
    guard let best, best.edits <= max(1, typed.count / 3) else { return nil }
    return best.name
  }

  /// Insertions, removals, replacements and swaps of neighbours that lead from one to the other (the optimal string
  /// alignment distance).
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
