import CLinux

#if canImport(Glibc)
  import Glibc
#endif

/// SIGTERM and SIGXCPU as something to poll, so that they interrupt nothing: a handler that runs goes on to its end.
struct StopSignals {
  /// Readable once one of them has come.
  let descriptor: Int32

  /// Blocks both for this thread and all it starts.
  init() throws(HostError) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGXCPU)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    descriptor = signalfd(-1, &signals, bilten_signalfd_flags)
    guard descriptor >= 0 else { throw .socket(errno: errno) }
  }
}
