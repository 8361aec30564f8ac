/// Why a call of a function brought no answer.
public enum HostError: Error, Hashable, Sendable, CustomStringConvertible {
  /// All processes are taken and the queue is full, or the call waited too long in it.
  case busy
  /// It crashed again and again and is not started for a while; the call was refused at once.
  case resting(milliseconds: Int)
  case timedOut(afterMilliseconds: Int)
  case cannotStart(executable: String, code: Int32)
  case killed(signal: Int32)
  /// It ended with a status other than 0 without answering with an error of its own.
  case failed(status: Int32)
  case outputTooLarge(limitBytes: Int)
  case malformed(CGIResponseProblem)
  /// It closed the connection, or said something that is no FastCGI, before its answer was complete.
  case brokenOff

  public var description: String {
    switch self {
    case .busy: "too many calls are under way"
    case .resting(let milliseconds): "keeps crashing and is not started for another \(milliseconds) ms"
    case .timedOut(let milliseconds): "took longer than \(milliseconds) ms and was killed"
    case .cannotStart(let executable, let code):
      "can't be started: \(FileError(path: executable, code: code)); run make build"
    case .killed(let signal): "was ended by signal \(signal)"
    case .failed(let status): "ended with status \(status)"
    case .outputTooLarge(let bytes): "wrote more than \(bytes) bytes and was killed"
    case .brokenOff: "broke off before its answer was complete"
    case .malformed(let problem): "gave no CGI response: \(problem)"
    }
  }
}
