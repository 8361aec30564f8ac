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
  /// Set by the runner, carried through logs and mails.
  public let requestID: String
  /// True where the runner's clock made the call, and no visitor.
  public let isScheduled: Bool

  public init(
    method: String, path: String, query: String = "", headers: [String: String] = [:], body: [UInt8] = [],
    remoteAddress: String? = nil, requestID: String = "", isScheduled: Bool = false
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.requestID = requestID
    self.isScheduled = isScheduled
  }

  /// The media type of the body in lower case, without parameters; empty where there is none.
  public var mediaType: String {
    let value = headers["content-type"] ?? ""
    return String(value.prefix { $0 != ";" && $0 != " " }).lowercased()
  }

  /// Whether the answer is for a person looking at a page: a submitted form, or a browser's `Accept`.
  public var wantsHTML: Bool {
    mediaType == "application/x-www-form-urlencoded" || (headers["accept"] ?? "").contains("text/html")
  }
}
