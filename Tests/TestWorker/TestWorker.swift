import FastCGI
import Glibc
import Synchronization

/// A worker that does what the path of a request says, so that tests can see how a host copes with it:
///
///     /echo                  answers with the body
///     /served                answers with its process's number, and how many requests it has answered before
///     /variables             answers with the request's variables and the process's, sorted
///     /sleep/<milliseconds>  answers late
///     /large/<bytes>         answers with so many bytes
///     /allocate/<MiB>        uses so much memory, then answers
///     /spin/<milliseconds>   uses so much processor time, then answers
///     /errors/<text>         writes to both standard errors, then answers
///     /flood/<bytes>         writes so much to its standard error, then answers
///     /child                 starts `sleep 600`, answers with its number
///     /early                 answers before it has read the body
///     /exit/<status>         ends without a byte of an answer
///     /signal/<number>       kills itself
///     /crash                 writes where it must not
///     /partial               ends in the middle of its answer
///     /nonsense              answers with what is no FastCGI
///     /stray                 answers, and goes on with bytes that nobody asked for
///     /overloaded            takes no request any more
///     /hang                  never answers, and lets no SIGTERM end it
///     /once/<name>/<path>    does what `<path>` says where the file `<name>` is not there, and makes it; then answers
///
/// The setting `TEST_WORKER` may be a path too: what it does when it starts.
@main
enum TestWorker {
  static func main() {
    StopSignal.listen()
    if let path = getenv("TEST_WORKER").map({ String(cString: $0) }) { begin(path) }
    let connection = accept(0, nil, nil)
    guard connection >= 0 else { exit(StopSignal.isSet ? 0 : 3) }
    var session = WorkerSession(connection: connection)
    session.run()
    exit(0)
  }

  private static func begin(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    switch parts.first {
    case "exit": exit(Int32(parts[1]) ?? 1)
    case "signal": kill(getpid(), Int32(parts[1]) ?? SIGKILL)
    case "sleep": usleep(UInt32(parts[1]).map { $0 * 1000 } ?? 0)
    default: break
    }
  }
}
