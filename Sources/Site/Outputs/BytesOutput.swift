import Files

/// A small file that is there already when its turn comes, such as a style sheet.
struct BytesOutput: SiteOutput {
  let file: OutputFile
  let content: [UInt8]

  func combine(into hasher: inout Hasher128) { hasher.combine(content) }
  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) { bytes += content }
}
