import Files
import Glibc

/// One file's turn.
struct OutputJob {
  let paths: SitePaths
  let base: Hash128
  let before: OutputLedger.Entry?
  let checksFiles: Bool
  let isFirst: Bool

  func run(
    _ output: any SiteOutput, _ name: String, _ worker: inout DrawingWorker
  ) throws(BuildError) -> OutputLedger.Entry {
    var hasher = Hasher128()
    hasher.combine(base)
    output.combine(into: &hasher)
    let key = hasher.finalize()
    if let before, before.key == key, !checksFiles { return before }
    let location = output.file.location(paths)
    let now = isFirst ? nil : FileStat.of(location)
    if let before, before.key == key, now?.kind == .file, now?.size == before.size, now?.modified == before.modified {
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
      let written = try write(bytes, location)
      worker.written.append(name)
      worker.writtenBytes += bytes.count
      return OutputLedger.Entry(key: key, size: written.size, modified: written.modified)
    } catch {
      throw BuildError(error)
    }
  }

  private func write(_ bytes: [UInt8], _ location: String) throws(FileError) -> FileStat {
    func write() -> Result<FileStat, FileError> {
      bytes.withUnsafeBytes { buffer in
        Result { () throws(FileError) in try FileWriter.write(buffer, to: location, isFirst: isFirst) }
      }
    }
    let result = write()
    guard case .failure(let error) = result, error.number == ENOENT, let end = location.lastIndex(of: "/") else {
      return try result.get()
    }
    // Somebody has removed the folder since the last build.
    try FileWriter.makeFolder(String(location[..<end]))
    return try write().get()
  }

  private func isSame(_ path: String, _ bytes: [UInt8]) -> Bool {
    var reader = FileReader()
    guard (try? reader.read(path)) != nil, reader.bytes.count == bytes.count, !bytes.isEmpty else {
      return bytes.isEmpty
    }
    return memcmp(reader.bytes.baseAddress!, bytes, bytes.count) == 0
  }
}
