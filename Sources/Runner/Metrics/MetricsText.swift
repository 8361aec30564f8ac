/// Writes metrics in Prometheus' text format, version 0.0.4.
struct MetricsText {
  enum Kind: String { case counter, gauge, histogram }

  private(set) var text = ""
  private var family = ""

  /// Begins a metric; its samples follow.
  mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
    family = name
    text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n"
  }

  typealias Labels = [(name: String, value: String)]

  mutating func sample(_ value: Int) { sample("", [], "\(value)") }
  mutating func sample(_ value: Double) { sample("", [], "\(value)") }
  mutating func sample(_ labels: Labels, _ value: Int) { sample("", labels, "\(value)") }

  mutating func histogram(_ labels: Labels, _ histogram: Histogram) {
    var below = 0
    for (bound, count) in zip(Histogram.bounds, histogram.counts) {
      below += count
      sample("_bucket", labels + [("le", bound.text)], "\(below)")
    }
    sample("_bucket", labels + [("le", "+Inf")], "\(histogram.count)")
    sample("_sum", labels, "\(histogram.sumSeconds)")
    sample("_count", labels, "\(histogram.count)")
  }

  private mutating func sample(_ suffix: String, _ labels: Labels, _ value: String) {
    let list = labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }.joined(separator: ",")
    text += family + suffix + (list.isEmpty ? "" : "{\(list)}") + " \(value)\n"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var output = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\"" where quotes: output += "\\\""
      default: output.unicodeScalars.append(character)
      }
    }
    return output
  }
}
