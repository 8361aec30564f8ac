import FastCGI

/// The answer to one request as it comes in, record by record.
struct WorkerAnswer {
  private var parser = RecordParser()
  private(set) var output: [UInt8] = []
  /// What was written to the protocol's own standard error, until it is taken.
  private(set) var errorBytes: [UInt8] = []
  /// Whether a single byte has come.
  private(set) var hasBegun = false

  enum Progress {
    case more
    case complete(EndRequest)
    case tooLarge
    /// It is no FastCGI, or not the answer to this request.
    case nonsense
  }

  /// - Parameter outputBytesMax: of the CGI response in all.
  mutating func take(_ bytes: UnsafeRawBufferPointer, outputBytesMax: Int) -> Progress {
    hasBegun = true
    parser.append(bytes)
    do {
      while let record = try parser.next() {
        guard record.requestID == Worker.requestNumber else { return .nonsense }
        switch record.type {
        case .standardOutput:
          guard output.count + record.content.count <= outputBytesMax else { return .tooLarge }
          output += record.content
        case .standardError: errorBytes += record.content.prefix(max(0, ErrorLines.bytesMax - errorBytes.count))
        case .endRequest:
          let end = try EndRequest(record.content)
          // One answer to one request: there is nothing to say after it.
          return parser.isInside ? .nonsense : .complete(end)
        default: return .nonsense
        }
      }
      return .more
    } catch {
      return .nonsense
    }
  }

  mutating func takeErrorBytes() -> [UInt8] {
    defer { errorBytes = [] }
    return errorBytes
  }
}
