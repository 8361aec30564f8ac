/// Takes the files of a build one by one. What has changed waits in `.bilten/staging` until all is known to be right, so a
/// broken build changes nothing, and the whole site is never held in memory.
struct Output {
  private let paths: SitePaths
  private let isDryRun: Bool
  private var files: Set<OutputFile> = []
  private var changed: [(file: OutputFile, staged: String)] = []
  private let before: Set<OutputFile>

  /// - Parameter isDryRun: nothing is written, not even into the state folder.
  init(paths: SitePaths, isDryRun: Bool) throws(BuildError) {
    self.paths = paths
    self.isDryRun = isDryRun
    let manifest = FileStore.read(paths.state + "/manifest").map { String(decoding: $0, as: UTF8.self) } ?? ""
    before = Set(manifest.split(separator: "\n").compactMap { OutputFile(name: String($0)) })
    if !isDryRun {
      try discard()
      try FileStore.makeFolder(staging)
    }
  }

  mutating func add(_ area: OutputArea, _ path: String, _ bytes: [UInt8]) throws(BuildError) {
    let file = OutputFile(area, path)
    files.insert(file)
    guard FileStore.read(file.location(paths), ifOfSize: bytes.count) != bytes else { return }
    let staged = staging + "/\(changed.count)"
    if !isDryRun { try FileStore.write(bytes, to: staged) }
    changed.append((file, staged))
  }

  /// Puts everything in its place: assets before the pages that need them, pages before the removal of what they linked to.
  mutating func commit(_ report: inout BuildReport) throws(BuildError) {
    let stale = before.subtracting(files).sorted()
    report.written = changed.map(\.file.name).sorted()
    report.unchanged = files.count - changed.count
    report.removed = stale.map(\.name)
    guard !isDryRun else { return }
    // Should this process end in the middle, the next one still knows every file that is ours.
    try writeManifest(before.union(files))
    var folders: Set<String> = []
    for (file, staged) in changed.sorted(by: { Self.rank($0.file) < Self.rank($1.file) }) {
      let target = file.location(paths)
      let folder = String(target.prefix(upTo: target.lastIndex(of: "/") ?? target.startIndex))
      if folders.insert(folder).inserted { try FileStore.makeFolder(folder) }
      try FileStore.move(staged, to: target)
    }
    for file in stale { try remove(file) }
    try writeManifest(files)
    try discard()
  }

  /// Removes what waits in the staging folder.
  func discard() throws(BuildError) {
    guard !isDryRun else { return }
    try FileStore.removeFolder(staging)
  }

  private var staging: String { paths.state + "/staging" }

  private static func rank(_ file: OutputFile) -> Int {
    switch file.area {
    case .pages where file.path.hasPrefix("assets/"): 0
    case .catalog: 1
    case .pages: 2
    }
  }

  private func writeManifest(_ files: Set<OutputFile>) throws(BuildError) {
    let text = files.map(\.name).sorted().joined(separator: "\n") + "\n"
    let path = paths.state + "/manifest"
    try FileStore.write(Array(text.utf8), to: path + ".new")
    try FileStore.move(path + ".new", to: path)
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ file: OutputFile) throws(BuildError) {
    try FileStore.remove(file.location(paths))
    var parts = file.path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      guard FileStore.removeEmptyFolder(file.area.directory(paths) + "/" + parts.joined(separator: "/")) else { return }
      parts.removeLast()
    }
  }
}
