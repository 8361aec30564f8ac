import Glibc

/// One run of an executable from start to end, on the calling thread.
///
/// The process leads a group of its own, which is killed whole. It is given descriptors 0 to 2 and no others, default
/// signal handling, and exactly the environment it is told. When `run` returns, it has been waited for.
enum ChildProcess {
  struct Outcome {
    let end: End
    let output: [UInt8]
    /// What it wrote to its standard error, at most 64 KiB.
    let errorLines: [String]
  }

  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    case timedOut
    case outputTooLarge
  }

  /// - Parameters:
  ///   - function: whose limits of memory and processor time the process gets.
  ///   - timeoutMilliseconds: from here until its end; then its group is killed.
  ///   - outputBytesMax: when it writes more to its standard output, its group is killed.
  /// - Throws: ``HostError/cannotStart(executable:code:)`` and no other.
  static func run(
    _ function: FunctionDefinition, executable: String, workingDirectory: String, environment: [String: String],
    input: [UInt8], timeoutMilliseconds: Int, outputBytesMax: Int
  ) throws(HostError) -> Outcome {
    let deadline = ContinuousClock.now + .milliseconds(timeoutMilliseconds)
    blockSIGPIPE()
    var pipes: ChildPipes
    do {
      pipes = try ChildPipes(input: input, outputBytesMax: outputBytesMax)
    } catch {
      throw .cannotStart(executable: executable, code: error.code)
    }
    defer { pipes.closeAll() }
    let pid: pid_t
    do {
      pid = try Spawn.start(executable, workingDirectory: workingDirectory, environment: environment, pipes.childEnds)
    } catch {
      throw .cannotStart(executable: executable, code: error.code)
    }
    ProcessLimits.set(pid, for: function)
    pipes.closeChildEnds()
    let forced = watch(pid, &pipes, deadline: deadline)
    // Killed before it is waited for, while the number can't be another group's yet; a function leaves nothing behind.
    kill(-pid, SIGKILL)
    let status = reap(pid)
    return Outcome(end: forced ?? status, output: pipes.output, errorLines: pipes.errorLines)
  }

  /// Moves bytes until the process has ended and its pipes are empty.
  /// - Returns: nil where it ended by itself, else why it has to be killed.
  private static func watch(_ pid: pid_t, _ pipes: inout ChildPipes, deadline: ContinuousClock.Instant) -> End? {
    while true {
      let left = deadline - .now
      guard left > .zero else { return .timedOut }
      // The end of a process shows as the end of its pipes, unless a child of its own holds them: hence the short waits.
      let waitMilliseconds = min(pipes.isOpen ? 100 : 5, max(1, Int(left / .milliseconds(1))))
      pipes.move(waitMilliseconds: Int32(waitMilliseconds))
      if pipes.isTooLarge { return .outputTooLarge }
      if hasEnded(pid) {
        pipes.move(waitMilliseconds: 0)
        return pipes.isTooLarge ? .outputTooLarge : nil
      }
    }
  }

  private static func hasEnded(_ pid: pid_t) -> Bool {
    var info = siginfo_t()
    guard waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 else { return errno == ECHILD }
    return info.si_signo != 0
  }

  private static func reap(_ pid: pid_t) -> End {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { return .exit(-1) }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
  }

  /// A process that does not read its input would else end ours. Only this thread, one of the host's own, is changed.
  private static func blockSIGPIPE() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
