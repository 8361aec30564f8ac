import Files

/// The files in one folder, as they were when they were read.
struct ThingFiles: Hashable, Sendable {
  /// From the content folder, empty for itself.
  let folder: String
  /// Sorted by name.
  var files: [File]

  struct File: Hashable, Sendable {
    let name: String
    let stat: FileStat
  }

  static func stats(_ folders: [ThingFiles]) -> [SourceStat] {
    folders.flatMap { folder in
      folder.files.map {
        SourceStat(path: folder.folder.isEmpty ? $0.name : "\(folder.folder)/\($0.name)", stat: $0.stat)
      }
    }.sorted { $0.path < $1.path }
  }
}
