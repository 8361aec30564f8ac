/// A file that a build writes: the area and the path in it.
struct OutputFile: Hashable, Comparable {
  let area: OutputArea
  let path: String

  init(_ area: OutputArea, _ path: String) {
    self.area = area
    self.path = path
  }

  /// As the manifest and reports write it: `public/en/index.html`, `catalog/site.json`.
  var name: String { area.rawValue + "/" + path }

  /// - Returns: nil for a line that this program does not write: a manifest must never lead a build to files of others.
  init?(name: String) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let area = OutputArea(rawValue: String(parts[0])),
      parts[1].split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ segment in
        !segment.isEmpty && segment != "." && segment != ".."
      })
    else { return nil }
    self.area = area
    path = String(parts[1])
  }

  func location(_ paths: SitePaths) -> String { area.directory(paths) + "/" + path }

  static func < (left: OutputFile, right: OutputFile) -> Bool { left.name < right.name }
}
