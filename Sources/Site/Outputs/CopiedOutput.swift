import Files

/// A file whose name tells its content, copied from elsewhere, such as a picture.
struct CopiedOutput: SiteOutput {
  let file: OutputFile
  let source: String

  func combine(into hasher: inout Hasher128) { hasher.combine(file.path) }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) throws(BuildError) {
    do throws(FileError) {
      guard let content = try FileReader.bytes(source) else { throw FileError(path: source, number: 2) }
      bytes += content
    } catch {
      throw .file(path: error.path, problem: error.reason)
    }
  }
}
