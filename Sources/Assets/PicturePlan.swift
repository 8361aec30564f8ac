/// What is published of a picture.
struct PicturePlan: Sendable {
  let asset: ImageAsset
  let variants: [PictureVariant]
  /// The path at which the source is published as it is; nil where it is not.
  let original: String?

  /// - Parameter canMake: whether there is a tool to make other files of the picture.
  init(_ picture: Picture, options: AssetOptions, canMake: Bool) {
    let head = picture.head
    guard canMake, options.makesImages else {
      self.init(original: picture, variants: [], social: nil)
      return
    }
    guard head.format != .svg, head.format != .gif else {
      let width = Self.socialWidth
      let social = PictureVariant(
        source: picture, format: .jpeg, width: width, height: Self.socialHeight, isCropped: true)
      self.init(original: picture, variants: [social], social: social)
      return
    }
    let fallback: PictureFormat = head.hasAlpha ? .png : .jpeg
    let widthMax = min(options.widths.last ?? head.shownWidth, head.shownWidth)
    let widths = options.widths.filter { $0 < widthMax } + [widthMax]
    func variants(_ format: PictureFormat) -> [PictureVariant] {
      widths.map { width in
        let height = max(1, (head.shownHeight * width + head.shownWidth / 2) / head.shownWidth)
        return PictureVariant(source: picture, format: format, width: width, height: height, isCropped: false)
      }
    }
    func srcset(_ variants: [PictureVariant]) -> String {
      variants.map { "/\($0.publishedPath) \($0.width)w" }.joined(separator: ", ")
    }
    let plain = variants(fallback)
    let webp = variants(.webp)
    let avif = variants(.avif)
    let largest = plain.last!
    let asset = ImageAsset(
      source: picture.path, width: largest.width, height: largest.height, src: "/" + largest.publishedPath,
      srcset: plain.count > 1 ? srcset(plain) : "", webp: srcset(webp), avif: srcset(avif),
      social: SocialImage(path: "/" + largest.publishedPath, width: largest.width, height: largest.height))
    self.init(asset: asset, variants: plain + webp + avif, original: nil)
  }

  private init(asset: ImageAsset, variants: [PictureVariant], original: String?) {
    self.asset = asset
    self.variants = variants
    self.original = original
  }

  private static let socialWidth = 1200
  private static let socialHeight = 630

  private init(original picture: Picture, variants: [PictureVariant], social: PictureVariant?) {
    let stem = AssetPath.stem(of: picture.path)
    let place = stem.hasPrefix("content/") ? String(stem.dropFirst("content/".count)) : stem
    let path = AssetPath.published(
      "\(place).\(picture.head.format.type)", fingerprint: picture.hash.short)
    let head = picture.head
    let own =
      head.format == .svg ? nil : SocialImage(path: "/" + path, width: head.shownWidth, height: head.shownHeight)
    let asset = ImageAsset(
      source: picture.path, width: head.shownWidth, height: head.shownHeight, src: "/" + path,
      social: social.map { SocialImage(path: "/" + $0.publishedPath, width: $0.width, height: $0.height) } ?? own)
    self.init(asset: asset, variants: variants, original: path)
  }
}
