/// One call of a function.
public struct HostRequest: Sendable {
  public let method: String
  /// Percent-decoded, beginning with `/`.
  public let path: String
  /// As the client wrote it, without `?`; empty where there is none.
  public let query: String
  /// `HTTP/1.1` or `HTTP/1.0`.
  public let httpVersion: String
  /// In the order in which they came; names in any case.
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]
  /// The peer's IP address, without a port.
  public let remoteAddress: String
  /// Goes through to the function as `HTTP_X_REQUEST_ID` and into every line of the log.
  public let requestID: String
  /// True for calls that the schedule makes, which no outside request can look like.
  public let isScheduled: Bool

  public init(
    method: String, path: String, query: String = "", httpVersion: String = "HTTP/1.1",
    headers: [(name: String, value: String)] = [], body: [UInt8] = [], remoteAddress: String = "127.0.0.1",
    requestID: String, isScheduled: Bool = false
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.httpVersion = httpVersion
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.requestID = requestID
    self.isScheduled = isScheduled
  }

  /// The call that the schedule makes of a function.
  static func scheduled(_ function: FunctionDefinition, requestID: String) -> HostRequest {
    HostRequest(
      method: "POST", path: "/internal/schedule/\(function.name)", requestID: requestID, isScheduled: true)
  }

  /// The call that asks a probe; no route leads to it.
  static func probe(_ function: FunctionDefinition, requestID: String) -> HostRequest {
    HostRequest(method: "POST", path: "/internal/probe/\(function.name)", requestID: requestID)
  }
}
