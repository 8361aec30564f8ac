/// Collects the meta-variables of one request (RFC 3875, section 4.1), one by one, whatever brought them: the environment
/// or FCGI_PARAMS. Where a name comes twice, the last one counts, as for PHP: configurations of web servers rely on it.
///
/// `GATEWAY_INTERFACE`, `SERVER_SOFTWARE` and `REMOTE_IDENT` are taken and mean nothing to a function; `PATH_TRANSLATED`
/// names a file of the web server's, of which functions want to know nothing.
package struct MetaVariables {
  private var method = ""
  private var scriptName = ""
  private var pathInfo = ""
  private var query = ""
  private var contentType = ""
  private var isScheduled = false
  private var remoteAddress: String?
  private var authentication = Request.Authentication()
  private var server = Request.Server()
  private var headers: [String: String] = [:]
  /// `CONTENT_LENGTH` as it was told; empty where it was not.
  private var contentLength = ""

  package init() { headers.reserveCapacity(24) }

  /// A name or value that is no UTF-8 is repaired.
  package mutating func set(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: value, as: UTF8.self)
    if let header = Self.headerName(name) {
      headers[header] = text
      return
    }
    switch String(decoding: name, as: UTF8.self) {
    case "REQUEST_METHOD": method = text
    case "SCRIPT_NAME": scriptName = text
    case "PATH_INFO": pathInfo = text
    case "QUERY_STRING": query = text
    case "CONTENT_TYPE": contentType = text
    case "CONTENT_LENGTH": contentLength = text
    case "REMOTE_ADDR": remoteAddress = text.isEmpty ? nil : text
    case "REMOTE_HOST": server.clientName = text
    case "REMOTE_USER": authentication.user = text
    case "AUTH_TYPE": authentication.scheme = text
    case "SERVER_NAME": server.name = text
    case "SERVER_PORT": server.port = Self.number(text)
    case "SERVER_PROTOCOL": server.protocolVersion = text
    case "BILTEN_SCHEDULED": isScheduled = text == "1"
    default: break
    }
  }

  /// How many bytes the body has.
  /// - Returns: nil where it was not told.
  /// - Throws: ``HostError/badRequest`` where it is no number.
  func bodyLength() throws(HostError) -> Int? {
    guard !contentLength.isEmpty else { return nil }
    guard let count = Self.number(contentLength) else { throw .badRequest }
    return count
  }

  /// - Returns: nil where there is no method, or the path does not begin with a slash.
  func request(body: [UInt8]) -> Request? {
    let path = pathInfo.isEmpty ? scriptName : scriptName + pathInfo
    guard path.utf8.first == 47, !method.isEmpty, !path.utf8.contains(0) else { return nil }
    var headers = headers
    // A client's `Proxy` header must not become a setting of libraries that read HTTP_PROXY (httpoxy).
    headers["proxy"] = nil
    if !contentType.isEmpty { headers["content-type"] = contentType }
    let id = headers["x-request-id"] ?? ""
    return Request(
      method: method, path: path, query: query, headers: headers, body: body, remoteAddress: remoteAddress,
      requestID: Self.isRequestID(id) ? id : "", isScheduled: isScheduled, authentication: authentication,
      server: server)
  }

  /// `HTTP_ACCEPT_LANGUAGE` is the header `accept-language`; nil for what is no header.
  private static func headerName(_ name: UnsafeBufferPointer<UInt8>) -> String? {
    // "HTTP_"
    guard name.count > 5, name[0] == 72, name[1] == 84, name[2] == 84, name[3] == 80, name[4] == 95 else { return nil }
    return String(unsafeUninitializedCapacity: name.count - 5) { bytes in
      for index in 5..<name.count {
        let byte = name[index]
        // Anything outside of ASCII stands in no header's name; `?` keeps the string valid.
        bytes[index - 5] = byte == 95 ? 45 : byte >= 65 && byte <= 90 ? byte + 32 : byte < 128 ? byte : 63
      }
      return name.count - 5
    }
  }

  /// Digits only, at most 18 of them.
  private static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 18, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(text)
  }

  /// It goes into logs and into the head of mails, so it is only taken where it can't disturb either.
  private static func isRequestID(_ text: String) -> Bool {
    text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte == 45
          || byte == 46 || byte == 95
      }
  }
}
