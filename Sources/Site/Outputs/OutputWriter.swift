import Files
import Synchronization

/// Brings the output folders in step with what a build makes: draws what has another key than in the last build, writes
/// what has other bytes, and removes what is gone. A file that a visitor's browser may ask for is replaced in one step.
struct OutputWriter {
  private let paths: SitePaths
  private let before: OutputLedger
  private let last: OutputRoll?
  private let base: Hash128
  private let workers: [WorkerBox]
  private let checksFiles: Bool
  /// Whether nobody reads the output folder yet.
  let isFirst: Bool
  private(set) var entries: [String: OutputLedger.Entry] = [:]
  /// What was written; empty where no other build of this engine will follow.
  private(set) var roll: OutputRoll
  private let keepsRoll: Bool
  private var folders: Set<String> = []
  /// Whether all files are those of the last build.
  private var isSame = false
  /// Files that were brought in step before their turn.
  private var ahead: [String: OutputLedger.Entry] = [:]

  /// - Parameters:
  ///   - last: what the last build of this engine wrote; nil where this is its first.
  ///   - base: a hash of what every file depends on, such as this program itself.
  ///   - checksFiles: whether somebody else may have touched the files since the last build.
  init(
    paths: SitePaths, before: OutputLedger, last: OutputRoll?, base: Hash128, options: SiteOptions, checksFiles: Bool
  ) {
    self.paths = paths
    self.before = before
    self.last = last
    self.base = base
    self.checksFiles = checksFiles
    workers = (0..<max(1, options.workers)).map { _ in WorkerBox() }
    keepsRoll = options.keepsSources
    roll = OutputRoll(base: base)
    isFirst =
      before.entries.isEmpty && (DirectoryListing.entries(paths.output) ?? []).allSatisfy { $0.name == ".gitkeep" }
  }

  /// Finds out what the last build knew of these files.
  /// - Parameter group: where they stand in the roll; nil for files that stand in another group too.
  func place(_ outputs: [any SiteOutput], group: Int? = nil) -> PlacedOutputs {
    let lines = group.flatMap { group in last.flatMap { $0.groups.indices.contains(group) ? $0.groups[group] : nil } }
    return PlacedOutputs(outputs, before, lines: lines ?? [], workers: workers.count)
  }

  /// Brings files in step before their turn.
  mutating func writeAhead(_ placed: PlacedOutputs) throws(BuildError) {
    for (place, entry) in zip(placed.places, try run(placed)) { ahead[place.name] = entry }
  }

  /// Brings all files of a build but for the sitemap in step.
  /// - Throws: the first thing that went wrong; some of the files are then as they should be and others as they were.
  mutating func write(
    _ groups: [PlacedOutputs], progress: (@Sendable (Int) -> Void)? = nil
  ) throws(BuildError) {
    isSame = last?.groups.count == groups.count && groups.allSatisfy(\.isSame)
    if isSame {
      entries = before.entries
    } else {
      entries.reserveCapacity(groups.reduce(16) { $0 + $1.outputs.count })
    }
    for placed in groups {
      let results = try run(placed, progress: progress)
      for (place, entry) in zip(placed.places, results) where !isSame || place.before != entry {
        entries[place.name] = entry
      }
      guard keepsRoll else { continue }
      roll.groups.append(
        placed.outputs.indices.map { index in
          let output = placed.outputs[index]
          return OutputRoll.Line(identity: output.identity, name: placed.places[index].name, entry: results[index])
        })
    }
  }

  /// - Returns: what each file is now.
  private mutating func run(
    _ placed: PlacedOutputs, progress: (@Sendable (Int) -> Void)? = nil
  ) throws(BuildError) -> [OutputLedger.Entry] {
    let (outputs, places) = (placed.outputs, placed.places)
    if checksFiles || !placed.isSame { try makeFolders(places) }
    let results = OutputSlots(outputs.count)
    let failure = Mutex<BuildError?>(nil)
    let (base, workers, checksFiles, isFirst, paths, ahead) = (base, workers, checksFiles, isFirst, paths, ahead)
    Parallel.forEach(outputs.count, workers: workers.count, chunk: 16) { worker, range in
      guard failure.withLock({ $0 == nil }) else { return }
      workers[worker].mutex.withLock { state in
        for index in range {
          let place = places[index]
          if !ahead.isEmpty, let entry = ahead[place.name] {
            results[index] = entry
            continue
          }
          let job = OutputJob(
            paths: paths, base: base, before: place.before, checksFiles: checksFiles, isFirst: isFirst)
          do throws(BuildError) {
            results[index] = try job.run(outputs[index], place.name, &state)
          } catch {
            failure.withLock { $0 = $0 ?? error }
            return
          }
        }
      }
      progress?(range.count)
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    return results.all
  }

  /// Brings the sitemap in step. It is long and made of the addresses alone, so it is made only where one has changed.
  mutating func writeSitemap(_ sitemap: SitemapOutputs) throws(BuildError) {
    if isSame, !checksFiles, last?.base == base { return }
    var hasher = Hasher128()
    hasher.combine(base)
    sitemap.combine(into: &hasher)
    let key = hasher.finalize()
    let old = before.entries.filter { $0.key.hasPrefix("public/sitemap") }
    if !old.isEmpty, old.allSatisfy({ $0.value.key == key && isIntact($0.key, $0.value) }) {
      entries.merge(old) { $1 }
      return
    }
    // It may have fewer parts now.
    isSame = false
    for name in old.keys { entries[name] = nil }
    let files: [BytesOutput]
    do { files = try sitemap.files() } catch { throw .file(path: "sitemap.xml", problem: "it can't be made") }
    for (file, entry) in zip(files, try run(place(files))) {
      entries[file.file.name] = OutputLedger.Entry(key: key, size: entry.size, modified: entry.modified)
    }
  }

  private func isIntact(_ name: String, _ entry: OutputLedger.Entry) -> Bool {
    guard checksFiles else { return true }
    guard let stat = OutputFile(name: name).flatMap({ FileStat.of($0.location(paths)) }) else { return false }
    return stat.kind == .file && stat.size == entry.size && stat.modified == entry.modified
  }

  /// Removes the files of earlier builds that are no longer made.
  /// - Returns: their names, sorted.
  func removeStale() throws(BuildError) -> [String] {
    if isSame { return [] }
    let stale = before.entries.keys.filter { entries[$0] == nil }.sorted()
    for name in stale {
      guard let file = OutputFile(name: name) else { continue }
      do throws(FileError) { try FileWriter.remove(file.location(paths)) } catch { throw BuildError(error) }
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        guard FileWriter.removeEmptyFolder(file.area.directory(paths) + "/" + parts.joined(separator: "/")) else {
          break
        }
        parts.removeLast()
      }
    }
    return stale
  }

  /// What all workers did.
  func sum() -> DrawingWorker {
    var sum = DrawingWorker()
    for worker in workers {
      worker.mutex.withLock { worker in
        sum.written += worker.written
        sum.writtenBytes += worker.writtenBytes
        sum.drawn += worker.drawn
        sum.slowest.add(worker.slowest)
      }
    }
    return sum
  }

  private mutating func makeFolders(_ places: [PlacedOutputs.Place]) throws(BuildError) {
    var last = ""[...]
    for place in places where checksFiles || !place.isKnown {
      let name = place.name
      let end = name.utf8.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex
      // Mostly a file is in the folder of the one before it.
      guard name[..<end] != last else { continue }
      last = name[..<end]
      let folder = String(last)
      guard folders.insert(folder).inserted else { continue }
      let parts = folder.split(separator: "/", maxSplits: 1)
      guard let area = parts.first.flatMap({ OutputArea(rawValue: String($0)) }) else { continue }
      let location = area.directory(paths) + (parts.count > 1 ? "/" + parts[1] : "")
      do throws(FileError) { try FileWriter.makeFolder(location) } catch { throw BuildError(error) }
    }
  }

  /// A worker that can stand in an array.
  private final class WorkerBox: Sendable {
    let mutex = Mutex(DrawingWorker())
  }
}
