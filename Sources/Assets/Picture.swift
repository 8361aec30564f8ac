import Files

/// A picture of the site's content that has been looked at.
struct Picture: Hashable, Sendable {
  /// From the site's folder.
  let path: String
  let head: PictureHead
  /// Of the whole file.
  let hash: Hash128

  /// The largest file that is read, in bytes: 64 MiB.
  static let fileBytesMax = 64 << 20
  /// The most pixels a picture may have: 100 million, which take 400 MB when they are decoded.
  static let pixelsMax = 100_000_000
  /// The largest SVG, in bytes: 1 MiB.
  static let svgBytesMax = 1 << 20

  /// Reads the file at `place`.
  /// - Throws: ``AssetProblem`` for whatever would make trouble later, or to visitors.
  static func read(_ path: String, at place: String) throws(AssetProblem) -> Picture {
    func problem(_ sentence: String) -> AssetProblem { AssetProblem(file: path, sentence: sentence) }
    guard let promised = PictureFormat(type: AssetPath.type(of: path)) else {
      throw problem("pictures are svg, jpg, png, webp, avif or gif; save it as one of them")
    }
    let bytes: [UInt8]
    do {
      guard let found = try FileReader.bytes(place, sizeMax: fileBytesMax) else {
        throw problem("a picture is a plain file of at most 64 MiB; make it smaller")
      }
      bytes = found
    } catch {
      throw (error as? AssetProblem) ?? problem("the picture can't be read: \((error as? FileError)?.reason ?? "")")
    }
    let hash = Hash128(bytes)
    if promised == .svg {
      guard bytes.count <= svgBytesMax else { throw problem("an SVG picture is at most 1 MiB; make it simpler") }
      let document = try SVGDocument.check(bytes, file: path)
      let head = PictureHead(
        format: .svg, width: document.width, height: document.height, isTurned: false, hasAlpha: true)
      return Picture(path: path, head: head, hash: hash)
    }
    guard let head = bytes.withUnsafeBufferPointer({ PictureReader.head(of: $0) }) else {
      throw problem("this is no picture of a known kind, or only a part of one; save it anew")
    }
    guard head.format == promised else {
      throw problem(
        "this is a picture of the kind \(head.format.type), not \(promised.type); "
          + "rename it to \(AssetPath.name(of: AssetPath.stem(of: path))).\(head.format.type)")
    }
    guard max(head.width, head.height) <= 30_000, head.width * head.height <= pixelsMax else {
      throw problem(
        "the picture has \(head.width) × \(head.height) pixels, and at most 100 million are read; make it smaller")
    }
    return Picture(path: path, head: head, hash: hash)
  }
}
