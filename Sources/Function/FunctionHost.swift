#if canImport(Glibc)
  import Glibc
#endif

/// The host inside of a function's process. Functions call it and nothing else, and run unchanged under whatever starts
/// them.
public enum FunctionHost {
  /// Serves requests with the handler that `makeHandler` makes, and ends the process.
  ///
  /// With a listening socket on descriptor 0 it is a FastCGI responder: it serves request after request with one handler,
  /// until SIGTERM or SIGXCPU asks it to end; then it finishes what runs and ends with 0. Without, it answers the one
  /// request that a CGI server put into the environment, and ends with 0, or with 1 after an error.
  ///
  ///     FunctionHost.run { HelloHandler() }
  ///
  /// Variables for hosts: `FCGI_WEB_SERVER_ADDRS` (which web servers may connect over TCP), `BILTEN_ONE_CONNECTION=1` (end
  /// when the first connection is closed), `BILTEN_REQUEST_SECONDS` (die of a request that takes longer), `BILTEN_COUNTS=1`
  /// (tell ``Response/counts`` in a header).
  ///
  /// What goes wrong is told to standard error (in FastCGI, the request's own) in one line, and to the visitor only as a
  /// code. A handler that has thrown is thrown away, and made anew for the next request.
  public static func run(_ makeHandler: @escaping () throws -> any Handler) -> Never {
    // A visitor who leaves early must not kill the process in the middle of a step.
    signal(SIGPIPE, SIG_IGN)
    // What a function writes, orders and mails, is its owner's only.
    umask(0o077)
    // No library shall take a client's `Proxy` header for a setting (httpoxy).
    unsetenv("HTTP_PROXY")
    let environment = CGIEnvironment.current()
    let seat = HandlerSeat(makeHandler)
    let writer = CGIResponse(environment: environment)
    guard isListening(0) else { CGIHost(seat: seat, writer: writer).run(environment: environment) }
    FastCGIHost(listener: 0, seat: seat, writer: writer, environment: environment).run()
  }

  /// - Returns: false for a pipe, a file, a connected socket.
  private static func isListening(_ descriptor: Int32) -> Bool {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) == 0 && value != 0
  }
}
