/// Under which keys pages stand.
public enum PageAddresses: String, Sendable, CaseIterable {
  /// As they are asked for: `en/events/jazz`, and `en/` for `en/index.html`.
  case clean
  /// As their files are called, for hosts that look for `.html` themselves.
  case files

  /// The key of the file at `path`. The home page, and pages for errors, are named in the settings of a CDN.
  func key(_ path: String) -> String {
    guard self == .clean, path.hasSuffix(".html"), path != "index.html" else { return path }
    let name = path.split(separator: "/").last ?? ""
    if name == "404.html" || name == "50x.html" { return path }
    return name == "index.html" ? String(path.dropLast(10)) : String(path.dropLast(5))
  }
}
