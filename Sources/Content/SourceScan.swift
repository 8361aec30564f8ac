import Files
import Synchronization

/// Looks which files there are in a content folder, without reading them.
struct SourceScan {
  let tree: SourceTree

  /// The folders of all things and their files, and the content folder itself with `site.yml`.
  var folders: [ThingFiles] {
    let names = ContentSection.allCases.flatMap { section in
      SectionNames(section, tree).names.map { "\(section.rawValue)/\($0)" }
    }
    return root + scan(names)
  }

  var root: [ThingFiles] {
    guard let stat = tree.stat(SettingsLoader.file) else { return [] }
    return [ThingFiles(folder: "", files: [ThingFiles.File(name: SettingsLoader.file, stat: stat)])]
  }

  private func scan(_ folders: [String]) -> [ThingFiles] {
    let found = Mutex<[(start: Int, folders: [ThingFiles])]>([])
    Parallel.forEach(folders.count, chunk: 64) { _, range in
      let part = range.map { files(in: folders[$0]) }
      found.withLock { $0.append((range.lowerBound, part)) }
    }
    return found.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.folders) }
  }

  private func files(in folder: String) -> ThingFiles {
    var result = ThingFiles(folder: folder, files: [])
    for entry in DirectoryListing.entries(tree.path(folder)) ?? [] where !entry.name.hasPrefix(".") {
      guard entry.kind != .folder, let stat = tree.stat("\(folder)/\(entry.name)") else { continue }
      result.files.append(ThingFiles.File(name: entry.name, stat: stat))
    }
    return result
  }
}
