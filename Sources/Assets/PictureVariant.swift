import Files

/// A file that is made of a picture.
struct PictureVariant: Hashable, Sendable {
  let source: Picture
  let format: PictureFormat
  /// In pixels, exactly.
  let width: Int
  let height: Int
  /// Whether what does not fit these proportions is cut off, not squeezed.
  let isCropped: Bool

  /// Part of every name: raised where the same picture is made another way.
  private static let recipe = 1

  /// From the published folder. It changes with the source and with how it is made, not with the tool's version: that makes
  /// other bytes, but the same picture.
  var publishedPath: String {
    let stem = AssetPath.stem(of: source.path)
    let place = stem.hasPrefix("content/") ? String(stem.dropFirst("content/".count)) : stem
    return AssetPath.published("\(place)-\(width).\(format.type)", fingerprint: hash.short)
  }

  var hash: Hash128 {
    var hasher = Hasher128()
    hasher.combine(Self.recipe)
    hasher.combine(source.hash)
    hasher.combine(source.head.format.rawValue)
    hasher.combine(format.rawValue)
    for number in [width, height] { hasher.combine(number) }
    hasher.combine(isCropped)
    return hasher.finalize()
  }

  /// What vips is told to do with `source` in its folder, writing to `target` there. Colours become sRGB, metadata is left
  /// out, and a file that breaks off is an error.
  func arguments(source: String, target: String) -> [String] {
    // Vips chooses the format by the name, and takes what stands in brackets as its options.
    let options =
      switch format {
      case .jpeg: "[Q=78,optimize_coding,strip,background=255,profile=none]"
      case .png: "[compression=9,strip,profile=none]"
      case .webp: "[Q=74,effort=4,strip,profile=none]"
      case .avif, .gif, .svg: "[Q=52,effort=2,compression=av1,strip]"
      }
    return [
      "thumbnail", source, target + options, String(width), "--height", String(height), "--fail-on", "truncated",
      "--export-profile", "srgb",
    ] + (isCropped ? ["--crop", "centre"] : ["--size", "force"])
  }
}
