/// The path and the query of a request, taken apart once so that everything behind sees the same path.
struct RequestTarget: Hashable, Sendable {
  /// As the client wrote it, from `/` up to `?`.
  let rawPath: String
  /// Without `?`.
  let query: String?
  /// Percent-decoded; none is empty, `.`, `..` or hidden, and none holds `/`, `\` or a control character.
  let segments: [String]
  /// Whether the path ends with `/`; true for `/` itself.
  let hasTrailingSlash: Bool

  enum Refusal: Error, Hashable, Sendable {
    /// No origin-form or absolute-form target (RFC 9112, 3.2), or percent signs that do not decode to UTF-8.
    case malformed
    /// Well-formed, but a path that nothing here can have.
    case impossible
  }

  init(_ target: String) throws(Refusal) {
    let origin = try Self.originForm(target)
    let mark = origin.firstIndex(of: "?") ?? origin.endIndex
    rawPath = String(origin[..<mark])
    let query = origin[mark...].dropFirst().prefix { $0 != "#" }
    self.query = mark == origin.endIndex ? nil : String(query)
    var parts = rawPath.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    hasTrailingSlash = parts.last?.isEmpty ?? true
    if hasTrailingSlash, !parts.isEmpty { parts.removeLast() }
    var segments: [String] = []
    for part in parts { segments.append(try Self.decode(part)) }
    self.segments = segments
  }

  /// `/` and the decoded segments, with the trailing slash.
  var path: String { "/" + segments.joined(separator: "/") + (hasTrailingSlash && !segments.isEmpty ? "/" : "") }

  /// `?` and the query, or nothing.
  var querySuffix: String { query.map { "?" + $0 } ?? "" }

  private static func originForm(_ target: String) throws(Refusal) -> Substring {
    if target.hasPrefix("/") { return target[...] }
    for scheme in ["http://", "https://"] where target.lowercased().hasPrefix(scheme) {
      let rest = target.dropFirst(scheme.count)
      guard let slash = rest.firstIndex(of: "/") else { return "/" }
      return rest[slash...]
    }
    throw .malformed
  }

  private static func decode(_ text: Substring) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 37 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
        throw .malformed
      }
      bytes.append(high << 4 | low)
    }
    guard let segment = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    guard !segment.isEmpty, !segment.hasPrefix("."), bytes.allSatisfy({ $0 >= 32 && $0 != 127 && $0 != 47 && $0 != 92 })
    else { throw .impossible }
    return segment
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
