/// What the address of an image stands for in HTML. The addresses are final; they are escaped where they are written.
public struct ImageMarkup: Hashable, Sendable {
  /// What a browser loads that takes nothing better.
  public let src: String
  /// In pixels, so that the page keeps the place free.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// Other sizes of `src`, as HTML's `srcset`; empty where there are none.
  public let srcset: String
  /// Better formats, the best first.
  public let sources: [Source]
  /// HTML's `sizes`; empty where the image is as wide as the page.
  public let sizes: String

  /// By default only the one address.
  public init(
    src: String, width: Int, height: Int, srcset: String = "", sources: [Source] = [], sizes: String = ""
  ) {
    self.src = src
    self.width = width
    self.height = height
    self.srcset = srcset
    self.sources = sources
    self.sizes = sizes
  }

  /// The same picture in another format.
  public struct Source: Hashable, Sendable {
    /// A media type such as `image/avif`.
    public let type: String
    /// Its sizes, as HTML's `srcset`.
    public let srcset: String

    /// A format and its sizes.
    public init(type: String, srcset: String) {
      self.type = type
      self.srcset = srcset
    }
  }
}
