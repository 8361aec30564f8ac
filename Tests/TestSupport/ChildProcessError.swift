/// Why a process that a test needs is not there.
public struct ChildProcessError: Error, CustomStringConvertible {
  public let description: String

  init(_ executable: String, _ what: String, _ details: String) {
    description = "\(executable) \(what)" + (details.isEmpty ? "" : ": \(details.suffix(4000))")
  }
}
