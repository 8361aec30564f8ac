/// The file that AWS's tools keep credentials in: profiles in brackets, `name = value` below them.
enum SharedFile {
  /// - Returns: nil where there is no such profile. Where a name comes twice, the last one counts.
  static func settings(of profile: String, in text: String) -> [String: String]? {
    var settings: [String: String]?
    var isInside = false
    for line in text.split(whereSeparator: \.isNewline) {
      let line = Substring(trimmed(line))
      if line.hasPrefix("#") || line.hasPrefix(";") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        isInside = trimmed(line.dropFirst().dropLast()) == profile
        if isInside, settings == nil { settings = [:] }
      } else if isInside, let equals = line.firstIndex(of: "=") {
        settings?[trimmed(line[..<equals]).lowercased()] = trimmed(line[line.index(after: equals)...])
      }
    }
    return settings
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
