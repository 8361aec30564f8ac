import Content

/// The files that are copied as they are: the templates' own and the events' posters.
struct Assets {
  /// By path below `public/`, such as `assets/site.css`.
  private(set) var files: [String: [UInt8]] = [:]
  private var hashes: [String: String] = [:]

  mutating func add(_ file: String, _ bytes: [UInt8]) {
    files[file] = bytes
    hashes[file] = ContentHash.text(bytes)
  }

  /// The address of `file` from the site's root, with its content hash; nil where there is no such asset.
  func url(_ file: String) -> String? { hashes[file].map { "/\(file)?v=\($0)" } }

  /// The place of an event's poster below `public/`.
  static func posterFile(of image: String) -> String { "assets/" + image }
}
