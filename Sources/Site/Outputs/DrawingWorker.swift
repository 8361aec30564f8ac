import Files
import Templates

/// What one thread uses again from file to file.
struct DrawingWorker: Sendable {
  var bytes: [UInt8] = []
  var memo = Memo()
  var slowest = SlowestPages()
  var written: [String] = []
  var writtenBytes = 0
  var drawn = 0

  init() { bytes.reserveCapacity(1 << 18) }
}
