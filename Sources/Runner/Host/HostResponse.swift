/// What a function answered.
public struct HostResponse: Sendable, Equatable {
  /// 200 to 599.
  public let status: Int
  /// Checked: names are tokens, values hold no control characters, and none frames the message.
  public let headers: [Header]
  public let body: [UInt8]
  /// To HEAD, how long the body would have been for GET, in bytes; nil where the function does not tell.
  public let headLength: Int?
  /// What the call brought about, such as `orders_placed`, for the metrics; most calls have none.
  public let counts: [String: Int]

  public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public init(status: Int, headers: [Header], body: [UInt8], headLength: Int? = nil, counts: [String: Int] = [:]) {
    self.status = status
    self.headers = headers
    self.body = body
    self.headLength = headLength
    self.counts = counts
  }
}
