import Files

/// A picture as pages show it: its addresses from the site's root, and its size.
public struct ImageAsset: Hashable, Sendable {
  /// The path of the source from the site's folder.
  public let source: String
  /// In pixels, of what `src` shows, the camera's orientation applied.
  public let width: Int
  /// In pixels, as ``width``.
  public let height: Int
  /// What browsers show that know no newer format: a JPEG, or a PNG where parts can be see-through. An SVG is itself.
  public let src: String
  /// The texts of `srcset` attributes in the format of `src`, and in newer ones; empty where there is only `src`.
  public let srcset: String
  /// The sizes as WebP, in the form of `srcset`; empty: none.
  public let webp: String
  /// The sizes as AVIF, in the form of `srcset`; empty: none.
  public let avif: String
  /// Nil where there is no tool to draw an SVG.
  public let social: SocialImage?
  /// Changes with every value above.
  public let fingerprint: UInt64

  init(
    source: String, width: Int, height: Int, src: String, srcset: String = "", webp: String = "", avif: String = "",
    social: SocialImage?
  ) {
    self.source = source
    self.width = width
    self.height = height
    self.src = src
    self.srcset = srcset
    self.webp = webp
    self.avif = avif
    self.social = social
    var hasher = Hasher128()
    for text in [source, src, srcset, webp, avif, social?.path ?? ""] { hasher.combine(text) }
    for number in [width, height, social?.width ?? 0, social?.height ?? 0] { hasher.combine(number) }
    fingerprint = hasher.finalize().high
  }
}
