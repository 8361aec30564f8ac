import CSpawn
import Glibc

/// One run of another program, with bounds on its memory and its time.
struct ToolRun {
  enum Outcome: Equatable {
    case success
    /// The last of what the program said, in one line; empty where it said nothing.
    case failure(String)
    case timeout
    /// The program could not be started.
    case notStarted
  }

  let program: String
  let arguments: [String]
  /// The folder in which it works.
  let folder: String
  var environment: [String] = []
  /// util-linux' prlimit, by its path; without it the program is bounded by its wall time alone.
  let limiter: String?
  var memoryBytesMax = 3 << 30
  var secondsMax = 120
  /// The largest file that the program may write.
  var fileBytesMax = 256 << 20

  /// Waits for the end of the program, and kills it with all that it started when its time is over.
  func callAsFunction() -> Outcome {
    var words = [program] + arguments
    if let limiter {
      words =
        [limiter, "--as=\(memoryBytesMax)", "--cpu=\(secondsMax)", "--fsize=\(fileBytesMax)", "--core=0", "--"] + words
    }
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return .notStarted }
    let process = start(words, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return .notStarted }
    let (said, isOver) = listen(to: ends[0])
    if !isOver { kill(-process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if !isOver { return .timeout }
    if status == 0 { return .success }
    let line = String(decoding: said, as: UTF8.self).split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
    return .failure(line.map(String.init) ?? "")
  }

  private func start(_ words: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    guard posix_spawn_file_actions_addchdir_np(&actions, folder) == 0 else { return nil }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    // Nothing of our own environment: the same run has the same result everywhere.
    let settings = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent"] + environment
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    return posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 ? process : nil
  }

  /// Reads until the other end is closed.
  private func listen(to descriptor: Int32) -> (said: [UInt8], isOver: Bool) {
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(secondsMax))
    while true {
      let left = clock.now.duration(to: end).components.seconds
      guard left > 0 else { return (said, false) }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, Int32(min(left, 10) * 1000))
      if ready <= 0 { continue }
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return (said, true) }
      said = (said + buffer[..<count]).suffix(4096)
    }
  }
}
