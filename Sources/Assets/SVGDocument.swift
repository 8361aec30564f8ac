/// An SVG picture, read with suspicion: a picture that is opened by its own address is a page, which could run scripts.
struct SVGDocument: Hashable {
  /// In pixels, by `width` and `height`, else by `viewBox`, else 300 × 150 as browsers have it (CSS 2, §10.3.2).
  let width: Int
  let height: Int

  /// - Throws: ``AssetProblem`` for the first thing that a picture has no need of and a browser could act upon: scripts,
  ///   event attributes, addresses outside of the file, entities.
  @discardableResult
  static func check(_ bytes: [UInt8], file: String) throws(AssetProblem) -> SVGDocument {
    var reader = SVGReader(bytes: bytes, place: TextPlace(file: file, bytes: bytes))
    return try reader.read()
  }
}
