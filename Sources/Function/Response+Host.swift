extension Response {
  /// Headers that frame or steer the connection: they are the host's, or the web server's.
  private static let hostHeaders: Set<String> = [
    "connection", "content-length", "keep-alive", "status", "te", "trailer", "transfer-encoding", "upgrade",
    "x-bilten-counts",
  ]

  /// - Throws: ``HostError/badHeader`` where a header's name is no token (RFC 9110) or a value holds a control character:
  ///   such an answer could smuggle in headers of its own. ``HostError/badAnswer``.
  func check() throws(HostError) {
    var hasType = false
    for (name, value) in headers {
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isToken), value.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
        throw .badHeader
      }
      let lower = name.lowercased()
      guard !Self.hostHeaders.contains(lower) else { throw .badHeader }
      if lower == "content-type" { hasType = true }
    }
    guard (200...599).contains(status) else { throw .badAnswer }
    if !body.isEmpty { guard hasType, mayHaveBody else { throw .badAnswer } }
  }

  /// 204 and 304 have none (RFC 9110, sections 15.3.5 and 15.4.5).
  var mayHaveBody: Bool { status != 204 && status != 304 }

  static let badRequest = problem(400, code: "bad_request", message: "The request can't be read.")
  static let requestTimeout = problem(408, code: "request_timeout", message: "The request took too long to arrive.")
  static let contentTooLarge = problem(413, code: "too_large", message: "The request is too large.")
  static let headersTooLarge = problem(431, code: "headers_too_large", message: "The request's headers are too large.")
  static let internalError = problem(500, code: "internal", message: "Something went wrong on our side.")
  static let unavailable = problem(503, code: "unavailable", message: "There is too much to do just now.")

  private static func problem(_ status: Int, code: String, message: String) -> Response {
    .json(Array(#"{"error":{"code":"\#(code)","message":"\#(message)"}}"#.utf8), status: status)
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
      || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
