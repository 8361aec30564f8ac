import Foundation
import Synchronization

/// A server or tool that a test starts.
///
/// It is ended by its own process number, at the latest when the last reference to it goes.
public final class ChildProcess: Sendable {
  /// The line that said it was ready; empty where none was waited for.
  public let readyLine: String
  private let process: Mutex<Process>
  private let output: CollectedOutput
  private let errors: CollectedOutput

  private init(process: sending Process, output: CollectedOutput, errors: CollectedOutput, readyLine: String) {
    self.process = Mutex(process)
    self.output = output
    self.errors = errors
    self.readyLine = readyLine
  }

  deinit { stop() }

  /// Starts `executable`, found in `PATH` where it has no slash, and waits for a line that begins with `readyPrefix` on
  /// its standard output.
  /// - Parameters:
  ///   - environment: all of it; nil: this process's.
  ///   - readyPrefix: nil: don't wait.
  /// - Throws: ``ChildProcessError``, with what it wrote to standard error; then it runs no longer.
  public static func start(
    _ executable: String, _ arguments: [String], environment: [String: String]? = nil, readyPrefix: String? = "ready",
    deadlineSeconds: Double = 30
  ) throws -> ChildProcess {
    let (process, output, errors) = try launch(executable, arguments, environment, input: nil)
    var readyLine = ""
    if let readyPrefix {
      let deadline = Date(timeIntervalSinceNow: deadlineSeconds)
      while true {
        if let line = output.firstLine(withPrefix: readyPrefix) {
          readyLine = line
          break
        }
        let isLate = Date() > deadline
        if isLate || !process.isRunning {
          end(process)
          throw ChildProcessError(executable, isLate ? "was not ready in time" : "ended too early", errors.text)
        }
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
    return ChildProcess(process: process, output: output, errors: errors, readyLine: readyLine)
  }

  /// Runs `executable` to its end.
  /// - Throws: ``ChildProcessError`` where it cannot be started or takes longer than `deadlineSeconds`.
  public static func run(
    _ executable: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String]? = nil,
    deadlineSeconds: Double = 60
  ) throws -> Outcome {
    let (process, output, errors) = try launch(executable, arguments, environment, input: input)
    let deadline = Date(timeIntervalSinceNow: deadlineSeconds)
    while process.isRunning {
      guard Date() < deadline else {
        end(process)
        throw ChildProcessError(executable, "did not end in time", errors.text)
      }
      Thread.sleep(forTimeInterval: 0.005)
    }
    output.waitForEnd()
    errors.waitForEnd()
    return Outcome(status: process.terminationStatus, output: output.bytes, errorOutput: errors.text)
  }

  /// The number in ``readyLine``: `ready 40123`.
  /// - Throws: ``ChildProcessError`` where there is none.
  public var port: Int {
    get throws {
      guard let number = readyLine.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        throw ChildProcessError("the process", "named no port", readyLine)
      }
      return number
    }
  }

  public var processID: Int32 { process.withLock { $0.processIdentifier } }
  public var isRunning: Bool { process.withLock { $0.isRunning } }
  /// What it has written to standard output and standard error so far.
  public var outputText: String { output.text }
  public var errorOutput: String { errors.text }

  /// Asks it to end (SIGTERM), and ends it after 5 s (SIGKILL). Returns once it has ended.
  public func stop() { process.withLock { Self.end($0) } }

  /// Ends it at once (SIGKILL), as a power failure would.
  public func kill() {
    process.withLock { process in
      guard process.isRunning else { return }
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
  }

  public struct Outcome: Sendable {
    public let status: Int32
    public let output: [UInt8]
    public let errorOutput: String

    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  private static func launch(
    _ executable: String, _ arguments: [String], _ environment: [String: String]?, input: [UInt8]?
  ) throws -> (Process, CollectedOutput, CollectedOutput) {
    guard let path = ExecutablePath.find(executable) else {
      throw ChildProcessError(executable, "was not found", "")
    }
    let process = Process()
    let outputPipe = Pipe()
    let errorPipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let environment { process.environment = environment }
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    let inputPipe = input.map { _ in Pipe() }
    process.standardInput = inputPipe ?? FileHandle.nullDevice
    do {
      // The threads that run tests have every signal blocked, and a child inherits that: SIGTERM would not end it.
      try withAllSignalsUnblocked { try process.run() }
    } catch {
      throw ChildProcessError(executable, "could not be started", "\(error)")
    }
    let output = CollectedOutput(outputPipe.fileHandleForReading)
    let errors = CollectedOutput(errorPipe.fileHandleForReading)
    if let inputPipe, let input {
      // On a thread of its own, for a child may read late; with the signal of a child that reads no more kept from this
      // process. A signal that is pending ends with its thread.
      let handle = inputPipe.fileHandleForWriting
      Thread {
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipeSignal, nil)
        try? handle.write(contentsOf: Data(input))
        try? handle.close()
      }.start()
    }
    return (process, output, errors)
  }

  private static func end(_ process: Process) {
    guard process.isRunning else { return }
    process.terminate()
    let deadline = Date(timeIntervalSinceNow: 5)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
