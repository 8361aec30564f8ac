#if canImport(Glibc)
  import Glibc
#endif

/// Reads a request out of CGI's meta-variables and standard input (RFC 3875, sections 4.1 and 4.2).
enum CGIRequest {
  /// The largest body that is taken, 16 MiB; a runner usually sets a lower limit.
  static let bodyBytesMax = 16 << 20

  /// - Returns: nil where the variables or the body make no request: a bad length, less on standard input than was told.
  static func read(environment: [String: String]) throws(HostError) -> Request? {
    let length = environment["CONTENT_LENGTH"] ?? ""
    guard let count = length.isEmpty ? 0 : Int(length), count >= 0, count <= bodyBytesMax else { return nil }
    let body = try read(count)
    guard body.count == count else { return nil }
    return make(environment: environment, body: body)
  }

  /// - Returns: nil where the path does not begin with a slash or is no UTF-8.
  static func make(environment: [String: String], body: [UInt8]) -> Request? {
    let path = (environment["SCRIPT_NAME"] ?? "") + (environment["PATH_INFO"] ?? "")
    guard path.hasPrefix("/") else { return nil }
    var headers: [String: String] = [:]
    for (name, value) in environment where name.hasPrefix("HTTP_") {
      headers[name.dropFirst(5).lowercased().replacing("_", with: "-")] = value
    }
    // A client's `Proxy` header must not become a setting of libraries that read HTTP_PROXY (httpoxy).
    headers["proxy"] = nil
    if let type = environment["CONTENT_TYPE"], !type.isEmpty { headers["content-type"] = type }
    return Request(
      method: environment["REQUEST_METHOD"] ?? "GET", path: path, query: environment["QUERY_STRING"] ?? "",
      headers: headers, body: body, remoteAddress: environment["REMOTE_ADDR"],
      requestID: environment["HTTP_X_REQUEST_ID"] ?? "", isScheduled: environment["BILTEN_SCHEDULED"] == "1")
  }

  private static func read(_ count: Int) throws(HostError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(0, buffer.baseAddress! + filled, count - filled)
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
