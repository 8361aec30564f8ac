import Localization

/// Suggestions for mistyped names, whatever their capitals.
enum Nearest {
  /// `; did you mean …?`, or nothing where no known name is close.
  static func hint(_ name: String, among known: some Sequence<String>) -> String {
    guard let nearest = nearest(name, among: known) else { return "" }
    return "; did you mean `\(nearest)`?"
  }

  private static func nearest(_ name: String, among known: some Sequence<String>) -> String? {
    let byFolded = Dictionary(known.map { ($0.lowercased(), $0) }) { first, _ in first }
    let folded = name.lowercased()
    return byFolded[folded] ?? NearestName.of(folded, in: byFolded.keys).flatMap { byFolded[$0] }
  }
}
