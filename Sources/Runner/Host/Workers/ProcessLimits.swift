import CSpawn
import Glibc

/// What a function's process may use, set from outside right after it was started.
enum ProcessLimits {
  /// Processor time beyond the limit in which a worker can finish its request and end by itself.
  static let graceSeconds: UInt = 30

  /// A process that has already ended is left alone.
  static func set(_ process: pid_t, for function: FunctionDefinition) {
    if let bytes = function.memoryLimitBytes {
      set(process, Int32(RLIMIT_DATA.rawValue), soft: UInt(bytes), hard: UInt(bytes))
    }
    if let milliseconds = function.cpuMilliseconds {
      // Beyond the soft limit the process gets SIGXCPU, at the hard one SIGKILL.
      let seconds = UInt((milliseconds + 999) / 1000)
      set(process, Int32(RLIMIT_CPU.rawValue), soft: seconds, hard: seconds + graceSeconds)
    }
    // An image of its memory would hold secrets and names.
    set(process, Int32(RLIMIT_CORE.rawValue), soft: 0, hard: 0)
  }

  private static func set(_ process: pid_t, _ resource: Int32, soft: UInt, hard: UInt) {
    var old = rlimit()
    guard prlimit(process, resource, nil, &old) == 0 else { return }
    // Only a privileged process can raise a hard limit that the runner itself was given.
    let most = min(hard, old.rlim_max)
    var limit = rlimit(rlim_cur: min(soft, most), rlim_max: most)
    _ = prlimit(process, resource, &limit, nil)
  }
}
