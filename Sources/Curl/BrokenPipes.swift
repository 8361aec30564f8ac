import Glibc

/// Runs `body` with SIGPIPE held back on this thread, and drops one that `body` caused.
///
/// With CURLOPT_NOSIGNAL libcurl leaves this to its caller (CURLOPT_NOSIGNAL(3)); the process's own disposition is not
/// touched, for it belongs to whoever hosts this code.
func withBrokenPipesIgnored<Result>(_ body: () -> Result) -> Result {
  var pipe = sigset_t()
  var before = sigset_t()
  var pending = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  sigpending(&pending)
  let wasPending = sigismember(&pending, SIGPIPE) == 1
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  defer {
    if !wasPending {
      var noTime = timespec(tv_sec: 0, tv_nsec: 0)
      while sigtimedwait(&pipe, nil, &noTime) == -1, errno == EINTR {}
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
  return body()
}
