import Assets
import Markdown

extension ImageMarkup {
  /// A picture within a text, as wide as the text at most.
  init(_ image: ImageAsset) {
    var sources: [Source] = []
    if !image.avif.isEmpty { sources.append(Source(type: "image/avif", srcset: image.avif)) }
    if !image.webp.isEmpty { sources.append(Source(type: "image/webp", srcset: image.webp)) }
    self.init(
      src: image.src, width: image.width, height: image.height, srcset: image.srcset, sources: sources,
      sizes: "(min-width: 48rem) 42rem, 92vw")
  }
}
