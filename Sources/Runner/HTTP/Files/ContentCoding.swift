/// How a file may be sent shorter than it is (RFC 9110, 8.4.1), where the generator has laid it beside the file.
enum ContentCoding: String, CaseIterable, Sendable {
  case brotli = "br"
  case gzip

  /// Of the shorter file's name.
  var suffix: String {
    switch self {
    case .brotli: ".br"
    case .gzip: ".gz"
    }
  }

  private var names: [Substring] { self == .gzip ? ["gzip", "x-gzip"] : ["br"] }

  /// Those that an `Accept-Encoding` header takes (RFC 9110, 12.5.3), the most wanted first, the shorter one where both
  /// are wanted alike. None where there is no header.
  static func accepted(_ header: String?) -> [ContentCoding] {
    guard let header else { return [] }
    var weights: [Substring: Double] = [:]
    for item in header.lowercased().split(separator: ",").prefix(20) {
      let parts = item.split(separator: ";").map { part in part.filter { $0 != " " && $0 != "\t" }[...] }
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      weights[name] = weight
    }
    let weighted = allCases.map { coding in
      (coding: coding, weight: coding.names.compactMap { weights[$0] }.first ?? weights["*"] ?? 0)
    }
    let wanted = weighted.enumerated().filter { $0.element.weight > 0 }
    return wanted.sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.coding)
  }
}
