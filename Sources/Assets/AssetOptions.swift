/// What the site wants of its assets.
public struct AssetOptions: Hashable, Sendable {
  /// The widths in pixels in which pictures are offered; a picture is never made larger than it is.
  public let widths: [Int]
  /// False: pictures are published as they are.
  public let makesImages: Bool
  /// The names of files directly in `templates/assets` that are published at the site's root, without a fingerprint.
  public let rootFiles: Set<String>

  /// The files that browsers look for at a fixed address.
  public static let usualRootFiles: Set<String> = [
    "sw.js", "scanner-sw.js", "favicon.ico", "apple-touch-icon.png",
  ]

  /// - Parameter makesImages: false publishes pictures as they are.
  public init(
    widths: [Int] = [412, 824, 1200], makesImages: Bool = true, rootFiles: Set<String> = usualRootFiles
  ) {
    self.widths = Set(widths.filter { $0 > 0 }).sorted()
    self.makesImages = makesImages
    self.rootFiles = rootFiles
  }
}
