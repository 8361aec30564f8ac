/// Writes an answer as a CGI document response (RFC 3875, section 6).
enum CGIResponse {
  /// - Returns: nil where a header's name is no token (RFC 9110) or a value holds a control character: such an answer
  ///   could smuggle in headers of its own.
  static func checked(_ response: Response, method: String) -> [UInt8]? {
    for (name, value) in response.headers {
      guard !name.isEmpty, name.utf8.allSatisfy(isToken), value.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
        return nil
      }
    }
    return bytes(response, method: method)
  }

  static func bytes(_ response: Response, method: String) -> [UInt8] {
    var head = "Status: \(response.status)\r\n"
    for (name, value) in response.headers { head += "\(name): \(value)\r\n" }
    head += "Content-Length: \(response.body.count)\r\n\r\n"
    return Array(head.utf8) + (method == "HEAD" ? [] : response.body)
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
      || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
