import Files

/// Reads the files of a content folder into one buffer that is used again: nothing outside of the folder, nothing huge,
/// nothing that is not UTF-8.
final class SourceReader {
  private let tree: SourceTree
  private var reader = FileReader()

  init(tree: SourceTree) { self.tree = tree }

  /// Reads a text and gives its bytes, without a byte order mark, to `body`.
  /// - Parameters:
  ///   - file: the path from the folder.
  ///   - sizeMax: in bytes.
  /// - Returns: nil where there is no such file, or after an error in `log`; what `body` returned, and what the file is.
  func read<Result>(
    _ file: String, isLink: Bool, sizeMax: Int, log: DiagnosticLog, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> (result: Result?, stat: FileStat)? {
    let label = tree.label(file)
    var path = tree.path(file)
    if isLink {
      switch tree.target(of: file) {
      case .success(let target): path = target
      case .failure(let problem):
        log.add(problem.diagnostic)
        return nil
      }
    }
    do throws(FileError) {
      guard let stat = try reader.read(path, sizeMax: sizeMax) else {
        log.error(SourcePlace(file: label), "this is not a regular file")
        return nil
      }
      guard stat.size <= sizeMax else {
        log.error(SourcePlace(file: label), "the file is larger than \(sizeMax >> 20) MiB; make it smaller")
        return (nil, stat)
      }
      let bytes = Self.withoutMark(reader.bytes)
      if let problem = TextCheck.problem(bytes) {
        log.error(TextCheck.place(problem.offset, bytes, file: label), problem.kind.sentence)
        return (nil, stat)
      }
      return (body(bytes), stat)
    } catch {
      log.error(SourcePlace(file: label), "the file can't be read: \(error.reason)")
      return nil
    }
  }

  private static func withoutMark(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return bytes }
    return UnsafeBufferPointer(rebasing: bytes[3...])
  }
}
