/// What a function answered.
public struct HostResponse: Sendable, Equatable {
  /// 200 to 599.
  public let status: Int
  /// Checked: names are tokens, values hold no control characters, and none frames the message.
  public let headers: [Header]
  public let body: [UInt8]
  /// To HEAD, how long the body would have been for GET, in bytes; nil where the function does not tell.
  public let headLength: Int?

  public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public init(status: Int, headers: [Header], body: [UInt8], headLength: Int? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
    self.headLength = headLength
  }
}
