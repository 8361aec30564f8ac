import CLinux

/// One request to a function, whatever host brought it.
public struct Request: Sendable {
  /// Upper case: `GET`, `POST`. A `HEAD` reaches the handler as it is; the host drops the body of the answer.
  public let method: String
  /// Percent-decoded, beginning with a slash, without the query.
  public let path: String
  /// As it was sent, without the question mark.
  public let query: String
  /// Names in lower case with hyphens: `content-type`.
  public let headers: [String: String]
  public let body: [UInt8]
  /// The client's address as the host knows it; nil where there is none.
  public let remoteAddress: String?
  /// Set by the runner or another web server, carried through logs and mails. At most 64 letters, digits, `-`, `_` and
  /// `.`; empty where there is none.
  public let requestID: String
  /// True where the runner's clock made the call, and no visitor.
  public let isScheduled: Bool
  /// What the web server found out about who asks; empty behind our runner, which lets functions find that out.
  public let authentication: Authentication
  /// What the web server says of itself.
  public let server: Server

  /// `AUTH_TYPE` and `REMOTE_USER` (RFC 3875, sections 4.1.1 and 4.1.11).
  public struct Authentication: Hashable, Sendable {
    /// Such as `Basic`; empty where the web server asked for nothing.
    public var scheme = ""
    public var user = ""

    public init() {}
  }

  /// `SERVER_NAME`, `SERVER_PORT`, `SERVER_PROTOCOL` and `REMOTE_HOST` (RFC 3875, section 4.1).
  public struct Server: Hashable, Sendable {
    public var name = ""
    /// nil where it was not told, or is no number.
    public var port: Int?
    /// Such as `HTTP/1.1`.
    public var protocolVersion = ""
    /// The client's host name where the web server looked it up, else empty.
    public var clientName = ""

    public init() {}
  }

  public init(
    method: String, path: String, query: String = "", headers: [String: String] = [:], body: [UInt8] = [],
    remoteAddress: String? = nil, requestID: String = "", isScheduled: Bool = false,
    authentication: Authentication = Authentication(), server: Server = Server()
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.requestID = requestID
    self.isScheduled = isScheduled
    self.authentication = authentication
    self.server = server
  }

  /// The media type of the body in lower case, without parameters; empty where there is none.
  public var mediaType: String {
    guard let value = headers["content-type"] else { return "" }
    let end = value.utf8.firstIndex { $0 == 59 || $0 == 32 } ?? value.endIndex
    return value[..<end].lowercased()
  }

  /// Whether the answer is for a person looking at a page: a submitted form, or a browser's `Accept`.
  public var wantsHTML: Bool {
    mediaType == "application/x-www-form-urlencoded" || Self.holds(headers["accept"] ?? "", "text/html")
  }

  /// As bytes: the library's own search makes ready for any text, which takes longer than a whole header.
  private static func holds(_ text: String, _ word: StaticString) -> Bool {
    var text = text
    return text.withUTF8 { memmem($0.baseAddress, $0.count, word.utf8Start, word.utf8CodeUnitCount) != nil }
  }
}
