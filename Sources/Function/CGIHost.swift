#if canImport(Glibc)
  import Glibc
#endif

/// Runs a handler for the one request that a CGI server put into the environment and on standard input (RFC 3875).
public enum CGIHost {
  /// Answers the request and ends the process: with 0, or with 1 after an answer of 500.
  ///
  /// What goes wrong is told to standard error in one line, and to the visitor only as a code.
  public static func run(_ makeHandler: () throws -> any Handler) -> Never {
    // A visitor who leaves early must not kill the process in the middle of a step.
    signal(SIGPIPE, SIG_IGN)
    // What a function writes, orders and mails, is its owner's only.
    umask(0o077)
    let environment = CGIEnvironment.current()
    let method = environment["REQUEST_METHOD"] ?? "GET"
    do {
      guard let request = try CGIRequest.read(environment: environment) else {
        finish(CGIResponse.bytes(badRequest, method: method), status: 0)
      }
      let response = try makeHandler().respond(to: request)
      guard let bytes = CGIResponse.checked(response, method: method) else {
        throw HostError.badHeader
      }
      finish(bytes, status: 0)
    } catch {
      let words = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
      CGIOutput.write(Array("error: \(words.prefix(500))\n".utf8), to: 2)
      finish(CGIResponse.bytes(internalError, method: method), status: 1)
    }
  }

  private static func finish(_ bytes: [UInt8], status: Int32) -> Never {
    CGIOutput.write(bytes, to: 1)
    exit(status)
  }

  private static let badRequest = problem(400, code: "bad_request", message: "The request can't be read.")
  private static let internalError = problem(500, code: "internal", message: "Something went wrong on our side.")

  private static func problem(_ status: Int, code: String, message: String) -> Response {
    .json(Array(#"{"error":{"code":"\#(code)","message":"\#(message)"}}"#.utf8), status: status)
  }
}
