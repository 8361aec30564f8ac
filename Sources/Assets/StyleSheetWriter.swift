/// Writes a sheet as it is published: imports in place, addresses with fingerprints, fonts as they were made, minified.
struct StyleSheetWriter {
  let sheets: [String: StyleSheet]
  /// The addresses of assets by their paths.
  let addresses: [String: String]
  /// Fonts by their paths; one that is missing could not be made, so that its rule is left out.
  let fonts: [String: FontFile]

  /// - Returns: nothing of a sheet that is not known; its reader has said so.
  func bytes(of path: String) -> [UInt8] {
    guard let sheet = sheets[path] else { return [] }
    var minifier = CSSMinifier()
    let replaced = Dictionary(sheet.references.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    let imports = Dictionary(sheet.imports.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let faces = Dictionary(sheet.fontFaces.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    var index = 0
    while index < sheet.tokens.count {
      let token = sheet.tokens[index]
      if let entry = imports[index] {
        minifier.addRaw(Array(entry.opening.utf8) + bytes(of: entry.path) + Array(entry.closing.utf8))
        index = entry.tokens.upperBound
      } else if let face = faces[index] {
        write(face, of: sheet, to: &minifier)
        index = face.tokens.upperBound
      } else if token.kind == .atKeyword, CSSTokenizer.isEqual(sheet.bytes[token.range], "@charset") {
        while index < sheet.tokens.count, sheet.tokens[index].kind != .mark(UInt8(ascii: ";")) { index += 1 }
        index += 1
      } else {
        write(token, of: sheet, replaced, to: &minifier)
        index += 1
      }
    }
    return minifier.output
  }

  private func write(
    _ token: CSSToken, of sheet: StyleSheet, _ replaced: [Range<Int>: AssetReference], to minifier: inout CSSMinifier
  ) {
    var range = token.range
    if case .url(let inner) = token.kind { range = inner }
    guard let reference = replaced[range], let address = addresses[reference.path] else {
      minifier.add(token.kind, sheet.bytes[token.range])
      return
    }
    let text = address + reference.fragment
    if reference.kind == .bareAddress {
      minifier.add(token.kind, Array("url(\(text))".utf8)[...])
    } else {
      minifier.add(token.kind, Array("\"\(text)\"".utf8)[...])
    }
  }

  private func write(_ face: StyleSheet.FontFace, of sheet: StyleSheet, to minifier: inout CSSMinifier) {
    guard let font = fonts[face.reference.path] else { return }
    var index = face.tokens.lowerBound
    var last: CSSToken.Kind?
    // What the rule says of its font stays; its sources become the one that was made.
    while index < face.end {
      let token = sheet.tokens[index]
      if token.kind == .name, CSSTokenizer.isEqual(sheet.bytes[token.range], "src") {
        while index < face.end, sheet.tokens[index].kind != .mark(UInt8(ascii: ";")) { index += 1 }
        if index < face.end { index += 1 }
        continue
      }
      minifier.add(token.kind, sheet.bytes[token.range])
      if token.kind != .whitespace && token.kind != .comment { last = token.kind }
      index += 1
    }
    let isOpen = last == .mark(UInt8(ascii: "{")) || last == .mark(UInt8(ascii: ";"))
    var rest = isOpen ? "" : ";"
    rest += "src:url(\(font.address)) format(\"woff2\")"
    if !face.descriptors.contains("font-display") { rest += ";font-display:swap" }
    if !face.descriptors.contains("unicode-range") { rest += ";unicode-range:\(font.unicodeRange)" }
    for token in (try? CSSTokenizer.tokens(of: Array(rest.utf8), file: "")) ?? [] {
      minifier.add(token.kind, Array(rest.utf8)[token.range])
    }
    minifier.add(.mark(UInt8(ascii: "}")), Array("}".utf8)[...])
  }
}
