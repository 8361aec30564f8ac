import Files
import Glibc
import Synchronization

/// Brings the output folders in step with what a build makes: draws what has another key than in the last build, writes
/// what has other bytes, and removes what is gone. A file that a visitor's browser may ask for is replaced in one step.
struct OutputWriter {
  private let paths: SitePaths
  private let before: OutputLedger
  private let base: Hash128
  private let workers: [WorkerBox]
  private let checksFiles: Bool
  private let isFirst: Bool
  private(set) var entries: [String: OutputLedger.Entry] = [:]
  private var folders: Set<String> = []
  private(set) var unchanged = 0

  /// - Parameters:
  ///   - base: a hash of what every file depends on, such as this program itself.
  ///   - checksFiles: whether somebody else may have touched the files since the last build.
  init(paths: SitePaths, before: OutputLedger, base: Hash128, workers: Int, checksFiles: Bool) {
    self.paths = paths
    self.before = before
    self.base = base
    self.checksFiles = checksFiles
    self.workers = (0..<max(1, workers)).map { _ in WorkerBox() }
    isFirst = before.entries.isEmpty && (DirectoryListing.entries(paths.output) ?? []).allSatisfy { $0.name == ".gitkeep" }
    entries.reserveCapacity(before.entries.count)
  }

  /// Brings these files in step.
  /// - Throws: the first thing that went wrong; some of the files are then as they should be and others as they were.
  mutating func write(
    _ outputs: [any SiteOutput], progress: (@Sendable (Int) -> Void)? = nil
  ) throws(BuildError) {
    let names = outputs.map(\.file.name)
    try makeFolders(outputs)
    let results = Results(outputs.count)
    let failure = Mutex<BuildError?>(nil)
    let (before, base, workers, checksFiles, isFirst, paths) =
      (before, base, workers, checksFiles, isFirst, paths)
    Parallel.forEach(outputs.count, workers: workers.count, chunk: 16) { worker, range in
      guard failure.withLock({ $0 == nil }) else { return }
      workers[worker].mutex.withLock { state in
        for index in range {
          var job = Job(
            paths: paths, base: base, before: before.entries[names[index]], checksFiles: checksFiles, isFirst: isFirst)
          do throws(BuildError) {
            results[index] = try job.run(outputs[index], names[index], &state)
          } catch {
            failure.withLock { $0 = $0 ?? error }
            return
          }
        }
      }
      progress?(range.count)
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    for (index, name) in names.enumerated() {
      guard let entry = results[index] else { continue }
      entries[name] = entry
    }
  }

  /// Brings the sitemap in step. It is long and made of the addresses alone, so it is made only where one has changed.
  mutating func writeSitemap(_ sitemap: SitemapOutputs) throws(BuildError) {
    var hasher = Hasher128()
    hasher.combine(base)
    sitemap.combine(into: &hasher)
    let key = hasher.finalize()
    let old = before.entries.filter { $0.key.hasPrefix("public/sitemap") }
    if !old.isEmpty, old.allSatisfy({ $0.value.key == key && isIntact($0.key, $0.value) }) {
      entries.merge(old) { $1 }
      return
    }
    let files: [BytesOutput]
    do { files = try sitemap.files() } catch { throw .file(path: "sitemap.xml", problem: "it can't be made") }
    try write(files)
    for file in files { entries[file.file.name]?.key = key }
  }

  private func isIntact(_ name: String, _ entry: OutputLedger.Entry) -> Bool {
    guard checksFiles else { return true }
    guard let stat = OutputFile(name: name).flatMap({ FileStat.of($0.location(paths)) }) else { return false }
    return stat.kind == .file && stat.size == entry.size && stat.modified == entry.modified
  }

  /// Removes the files of earlier builds that are no longer made.
  /// - Returns: their names, sorted.
  func removeStale() throws(BuildError) -> [String] {
    let stale = before.entries.keys.filter { entries[$0] == nil }.sorted()
    for name in stale {
      guard let file = OutputFile(name: name) else { continue }
      do throws(FileError) { try FileWriter.remove(file.location(paths)) } catch { throw BuildError(error) }
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        guard FileWriter.removeEmptyFolder(file.area.directory(paths) + "/" + parts.joined(separator: "/")) else { break }
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

  private mutating func makeFolders(_ outputs: [any SiteOutput]) throws(BuildError) {
    for output in outputs {
      let location = output.file.location(paths)
      let folder = String(location[..<(location.lastIndex(of: "/") ?? location.startIndex)])
      guard folders.insert(folder).inserted else { continue }
      do throws(FileError) { try FileWriter.makeFolder(folder) } catch { throw BuildError(error) }
    }
  }

  /// One file's turn.
  private struct Job {
    let paths: SitePaths
    let base: Hash128
    let before: OutputLedger.Entry?
    let checksFiles: Bool
    let isFirst: Bool

    mutating func run(
      _ output: any SiteOutput, _ name: String, _ worker: inout DrawingWorker
    ) throws(BuildError) -> OutputLedger.Entry {
      var hasher = Hasher128()
      hasher.combine(base)
      output.combine(into: &hasher)
      let key = hasher.finalize()
      let location = output.file.location(paths)
      let now = isFirst || (!checksFiles && before?.key == key) ? nil : FileStat.of(location)
      if let before, before.key == key,
        !checksFiles || (now?.kind == .file && now?.size == before.size && now?.modified == before.modified)
      {
        return before
      }
      let begin = ContinuousClock.now
      worker.bytes.removeAll(keepingCapacity: true)
      var bytes = worker.bytes
      worker.bytes = []
      try output.append(to: &bytes, &worker)
      worker.drawn += 1
      defer {
        worker.bytes = bytes
        worker.slowest.add(name, ContinuousClock.now - begin)
      }
      if let now, now.kind == .file, now.size == Int64(bytes.count), isSame(location, bytes) {
        return OutputLedger.Entry(key: key, size: now.size, modified: now.modified)
      }
      do throws(FileError) {
        var stat: Result<FileStat, FileError>?
        bytes.withUnsafeBytes { buffer in
          stat = Result { () throws(FileError) in try FileWriter.write(buffer, to: location, isFirst: isFirst) }
        }
        guard let written = try stat?.get() else { throw FileError(path: location, number: 5) }
        worker.written.append(name)
        worker.writtenBytes += bytes.count
        return OutputLedger.Entry(key: key, size: written.size, modified: written.modified)
      } catch {
        throw BuildError(error)
      }
    }

    private func isSame(_ path: String, _ bytes: [UInt8]) -> Bool {
      var reader = FileReader()
      guard (try? reader.read(path)) != nil, reader.bytes.count == bytes.count, !bytes.isEmpty else { return bytes.isEmpty }
      return memcmp(reader.bytes.baseAddress!, bytes, bytes.count) == 0
    }
  }

  /// A slot for each file, each written by just one thread.
  private final class Results: @unchecked Sendable {
    private let slots: UnsafeMutableBufferPointer<OutputLedger.Entry?>

    init(_ count: Int) {
      slots = .allocate(capacity: count)
      slots.initialize(repeating: nil)
    }

    deinit { slots.deallocate() }

    subscript(_ index: Int) -> OutputLedger.Entry? {
      get { slots[index] }
      set { slots[index] = newValue }
    }
  }

  /// A worker that can stand in an array.
  private final class WorkerBox: Sendable {
    let mutex = Mutex(DrawingWorker())
  }
}
