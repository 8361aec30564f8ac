import Files

/// A file that a build makes.
protocol SiteOutput: Sendable {
  var file: OutputFile { get }
  /// As ``file``, and cheaper.
  var identity: OutputIdentity { get }
  /// Adds everything that the file is made from.
  func combine(into hasher: inout Hasher128)
  /// Appends the file's bytes.
  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) throws(BuildError)
}

extension SiteOutput {
  var identity: OutputIdentity { OutputIdentity(.file, file.name) }
}
