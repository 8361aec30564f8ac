/// Finds the name that a misspelt one was meant to be, for error texts.
public enum NearestName {
  /// The most similar of `candidates`, or nil where none is close: at most a third of the letters, and never more than
  /// 3, may be added, dropped, replaced or swapped with their neighbour. Equal distances go to the alphabetically first.
  public static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(lengthMax))
    let limit = min(3, max(1, wanted.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let letters = Array(candidate.utf8)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let found = distance(wanted, letters)
      guard found <= limit else { continue }
      if let current = best, (current.distance, current.name) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.name
  }

  /// Names are cut here before they are compared, so that the cost is bounded.
  private static let lengthMax = 128

  /// The optimal string alignment distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(last[column + 1] + 1, current[column] + 1, replaced)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current[column + 1] = least
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
