/// The kinds of pictures that a site may have.
enum PictureFormat: String, Hashable, Sendable {
  case jpeg
  case png
  case webp
  case gif
  case avif
  case svg

  /// What the type of a file's name promises; nil for other types.
  init?(type: String) {
    switch type {
    case "jpg", "jpeg": self = .jpeg
    case "png", "webp", "gif", "avif", "svg": self.init(rawValue: type)
    default: return nil
    }
  }

  /// The usual type of a file's name.
  var type: String { self == .jpeg ? "jpg" : rawValue }
}
