import CBrotli
import CZlib
import Files
import Glibc
import Synchronization

/// Keeps a `.br` (RFC 7932) and a `.gz` (RFC 1952) beside each published text file, for servers that send them as they are.
/// The same file always gets the same bytes.
public struct Precompressor: Sendable {
  private let folder: String
  private let options: PrecompressionOptions

  /// - Parameter folder: the published folder.
  public init(folder: String, options: PrecompressionOptions = PrecompressionOptions()) {
    self.folder = folder
    self.options = options
  }

  /// Compresses those of `files` (all that are published, by their paths below the folder) whose companions are missing or of an older state of the file: a
  /// companion has its file's time of change. Where a companion would not be smaller, there is none. Companions of other
  /// files stay; see ``remove(companionsOf:)``.
  /// - Throws: ``FileError`` for the first file that could not be read or written; the others have been looked after.
  @discardableResult
  public func bringInStep(_ files: [String]) throws(FileError) -> PrecompressionReport {
    let files = files.filter(Self.isCompressible)
    let result = Mutex((report: PrecompressionReport(), error: FileError?.none))
    let workers = Parallel.workersMax
    let pageQuality = files.count > options.fastAbove ? options.fastQuality : options.brotliQuality
    let readers = (0..<workers).map { _ in Worker() }
    Parallel.forEach(files.count, workers: workers) { worker, range in
      var report = PrecompressionReport()
      var failure: FileError?
      for file in files[range] {
        do {
          report.add(
            try compress(
              file, quality: file.hasPrefix("assets/") ? options.brotliQuality : pageQuality, readers[worker]))
        } catch {
          failure = failure ?? (error as? FileError)
        }
      }
      result.withLock { result in
        result.report.add(report)
        result.error = result.error ?? failure
      }
    }
    let (report, error) = result.withLock { $0 }
    if let error { throw error }
    return report
  }

  /// Removes the companions of files that are gone.
  public func remove(companionsOf files: [String]) {
    for file in files {
      for type in [".br", ".gz"] { unlink(folder + "/" + file + type) }
    }
  }

  /// Whether files of this type are text that becomes smaller.
  public static func isCompressible(_ path: String) -> Bool { types.contains(AssetPath.type(of: path)) }

  /// Whether it is a `.br` or `.gz` that this made.
  public static func isCompanion(_ path: String) -> Bool {
    let type = AssetPath.type(of: path)
    return (type == "br" || type == "gz") && isCompressible(String(path.dropLast(3)))
  }

  private static let types: Set = [
    "html", "css", "js", "mjs", "json", "svg", "xml", "txt", "ics", "atom", "rss", "webmanifest", "ico",
  ]

  /// What one thread uses again for each file; only its thread touches it.
  private final class Worker: @unchecked Sendable {
    var reader = FileReader()
  }

  private func compress(_ file: String, quality: Int, _ worker: Worker) throws(FileError) -> PrecompressionReport {
    let path = folder + "/" + file
    var report = PrecompressionReport()
    guard let stat = FileStat.of(path), stat.kind == .file else { return report }
    report.files = 1
    // Where one companion is of this very state, so is the other, or it was not worth it.
    let times = [".br", ".gz"].map { FileStat.of(path + $0)?.modified }
    if times.contains(stat.modified) && times.allSatisfy({ $0 == nil || $0 == stat.modified }) {
      report.skipped = 1
      return report
    }
    guard let stat = try worker.reader.read(path) else { return report }
    let bytes = worker.reader.bytes
    report.bytes = bytes.count
    report.brotliBytes = try keep(brotli(bytes, quality), beside: path, ".br", stat, smallerThan: bytes.count)
    report.gzipBytes = try keep(gzip(bytes), beside: path, ".gz", stat, smallerThan: bytes.count)
    return report
  }

  /// - Returns: how large the companion is; that of the file where there is none.
  private func keep(
    _ bytes: [UInt8]?, beside path: String, _ type: String, _ stat: FileStat, smallerThan count: Int
  ) throws(FileError) -> Int {
    guard let bytes, bytes.count < count else {
      try FileWriter.remove(path + type)
      return count
    }
    // Written beside and moved, with the time set before: a reader sees an old companion or a new one, never a half.
    let neighbour = path + type + ".new~"
    unlink(neighbour)
    _ = try bytes.withUnsafeBytesThrowing { buffer throws(FileError) in
      try FileWriter.write(buffer, to: neighbour, isFirst: true)
    }
    let time = timespec(tv_sec: Int(stat.modified / 1_000_000_000), tv_nsec: Int(stat.modified % 1_000_000_000))
    guard utimensat(AT_FDCWD, neighbour, [time, time], 0) == 0, rename(neighbour, path + type) == 0 else {
      let number = errno
      unlink(neighbour)
      throw FileError(path: path + type, number: number)
    }
    return bytes.count
  }

  private func brotli(_ bytes: UnsafeBufferPointer<UInt8>, _ quality: Int) -> [UInt8]? {
    var size = BrotliEncoderMaxCompressedSize(bytes.count)
    guard size > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let isDone = BrotliEncoderCompress(
        Int32(quality), BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes.baseAddress, &size,
        buffer.baseAddress)
      count = isDone == BROTLI_TRUE ? size : 0
    }
  }

  private func gzip(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var stream = z_stream()
    // 16 more than the window asks for gzip's frame, whose time and name stay empty.
    guard
      deflateInit2_(
        &stream, Int32(options.gzipLevel), Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    stream.avail_in = UInt32(bytes.count)
    let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(bound)
      count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
    }
    return result.isEmpty ? nil : result
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with its error's type.
  fileprivate func withUnsafeBytesThrowing<Value>(
    _ body: (UnsafeRawBufferPointer) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    var result: Result<Value, FileError>?
    withUnsafeBytes { buffer in result = Result { () throws(FileError) in try body(buffer) } }
    return try result!.get()
  }
}
