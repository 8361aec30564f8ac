import Glibc

/// Paths for programs that run in a folder of their own.
enum AbsolutePath {
  /// The path seen from the root of the file system.
  static func of(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return path == "." ? String(cString: current) : String(cString: current) + "/" + path
  }
}
