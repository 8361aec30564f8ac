/// Media types by file name extension.
public enum ContentTypes {
  /// What is of no known type.
  public static let unknown = "application/octet-stream"
  /// Pages.
  public static let html = "text/html; charset=utf-8"
  /// JSON.
  public static let json = "application/json; charset=utf-8"
  /// Drawings.
  public static let svg = "image/svg+xml"

  /// Whether files of this type get shorter: text, but nothing that is compressed already.
  public static func isCompressible(_ type: String) -> Bool {
    type.hasPrefix("text/") || type == svg || type.contains("json") || type.contains("xml")
  }

  /// The type of a file by what stands behind its name's last dot.
  public static func type(ofFile name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return switch name[name.index(after: dot)...].lowercased() {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json", "map": json
    case "webmanifest": "application/manifest+json"
    case "xml": "application/xml; charset=utf-8"
    case "atom": "application/atom+xml; charset=utf-8"
    case "rss": "application/rss+xml; charset=utf-8"
    case "txt", "md": "text/plain; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "ics": "text/calendar; charset=utf-8"
    case "svg": svg
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "ttf": "font/ttf"
    case "otf": "font/otf"
    case "wasm": "application/wasm"
    case "pdf": "application/pdf"
    case "mp3": "audio/mpeg"
    case "mp4": "video/mp4"
    case "webm": "video/webm"
    default: unknown
    }
  }
}
