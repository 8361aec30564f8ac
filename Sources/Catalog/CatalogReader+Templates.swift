extension CatalogReader {
  /// The sources of `names` and of every template that they include or are laid out by, by name, ready for a template set.
  /// Only those: a function starts anew for every request and should not parse pages that it never draws.
  ///
  ///     try reader.templates(["functions/checkout.html"])   // also layouts/base.html, partials/…
  ///
  /// - Throws: ``CatalogError/missing(file:)`` for a name that is not there, ``CatalogError/unsafeName``.
  public func templates(_ names: [String]) throws(CatalogError) -> [String: String] {
    var sources: [String: String] = [:]
    var waiting = names
    while let name = waiting.popLast() {
      guard sources[name] == nil else { continue }
      guard Self.isSafe(name) else { throw .unsafeName }
      let file = "templates/" + name
      let bytes = try required(file)
      guard let source = String(validating: bytes, as: UTF8.self) else {
        throw .malformed(file: file, problem: "it is not UTF-8")
      }
      sources[name] = source
      waiting += Self.references(in: bytes)
    }
    return sources
  }

  /// Names behind `{{ include "…"` and `{{ layout "…"`. A comment that holds such a tag costs one file more, no harm.
  static func references(in source: [UInt8]) -> [String] {
    var names: [String] = []
    var index = 0
    while index + 1 < source.count {
      guard source[index] == 0x7B, source[index + 1] == 0x7B else {
        index += 1
        continue
      }
      index += 2
      skipSpace(source, &index)
      guard skip("include", source, &index) || skip("layout", source, &index) else { continue }
      skipSpace(source, &index)
      guard index < source.count, source[index] == 0x22 else { continue }
      let begin = index + 1
      guard let end = source[begin...].firstIndex(of: 0x22) else { break }
      names.append(String(decoding: source[begin..<end], as: UTF8.self))
      index = end + 1
    }
    return names
  }

  /// Segments of ASCII letters, digits, `-`, `_` and `.`, none of them empty or beginning with a dot.
  static func isSafe(_ name: String) -> Bool {
    name.utf8.count <= 200
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
        !segment.isEmpty && segment.utf8.first != 0x2E
          && segment.utf8.allSatisfy { byte in
            (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
              || byte == 45 || byte == 46 || byte == 95
          }
      }
  }

  private static func skipSpace(_ source: [UInt8], _ index: inout Int) {
    while index < source.count, [0x20, 0x09, 0x0A, 0x0D].contains(source[index]) { index += 1 }
  }

  private static func skip(_ word: String, _ source: [UInt8], _ index: inout Int) -> Bool {
    guard source[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }
}
