import Files
import Templates

/// A page as a file.
struct PageOutput: SiteOutput {
  let page: any SitePage
  let frame: PageFrame
  let program: Program
  let context: DrawingContext

  var file: OutputFile { OutputFile(.pages, SiteLocale.file(at: page.path)) }

  var identity: OutputIdentity { OutputIdentity(.page, page.path) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(program.fingerprint.high)
    hasher.combine(program.fingerprint.low)
    frame.combine(page, into: &hasher)
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    program.render(frame.record(page, context), memo: &worker.memo, into: &bytes)
  }
}
