import Glibc
import Synchronization

/// Whether the worker has been asked to end: by SIGTERM, or by SIGXCPU where its processor time is used up.
enum StopSignal {
  private static let flag = Atomic(false)

  static var isSet: Bool { flag.load(ordering: .relaxed) }

  /// Without SA_RESTART, so that a wait for a request ends.
  static func listen() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in StopSignal.flag.store(true, ordering: .relaxed) }
    sigaction(SIGTERM, &action, nil)
    sigaction(SIGXCPU, &action, nil)
    signal(SIGPIPE, SIG_IGN)
  }
}
