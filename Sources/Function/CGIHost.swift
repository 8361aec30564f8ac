#if canImport(Glibc)
  import Glibc
#endif

/// Answers the one request that a CGI server put into the environment and on standard input (RFC 3875).
struct CGIHost {
  /// The largest body that is taken, 16 MiB; a web server usually sets a lower limit.
  static let bodyBytesMax = 16 << 20

  let seat: HandlerSeat
  let writer: CGIResponse

  /// Ends the process: with 0, or with 1 after an answer of 500.
  ///
  /// What goes wrong is told to standard error in one line, and to the visitor only as a code.
  func run(environment: [String: String]) -> Never {
    let answer = answer(environment: environment)
    for line in answer.errorLines { Output.write(Array("\(line)\n".utf8), to: 2) }
    Output.write(writer.bytes(answer.response, isHead: environment["REQUEST_METHOD"] == "HEAD"), to: 1)
    exit(answer.isFailure ? 1 : 0)
  }

  private func answer(environment: [String: String]) -> Answer {
    var variables = MetaVariables()
    for (name, value) in environment { variables.set(name, value) }
    do throws(HostError) {
      let length = try variables.bodyLength() ?? 0
      guard length <= Self.bodyBytesMax else { return .refusal(.contentTooLarge) }
      let body = try Self.read(length)
      guard body.count == length, let request = variables.request(body: body) else { throw .badRequest }
      return seat.answer(request)
    } catch .badRequest {
      return .refusal(.badRequest)
    } catch {
      return Answer(response: .internalError, errorLines: ["error: \(error)"], isFailure: true)
    }
  }

  private static func read(_ count: Int) throws(HostError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(0, buffer.baseAddress.map { $0 + filled }, count - filled)
      }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw .input(errno: errno)
      }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }
}

extension MetaVariables {
  mutating func set(_ name: String, _ value: String) {
    var name = name
    var value = value
    name.withUTF8 { name in value.withUTF8 { set(name, $0) } }
  }
}
