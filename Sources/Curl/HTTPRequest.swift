/// A request to an HTTP server.
public struct HTTPRequest: Sendable {
  public let method: Method
  /// Absolute, `http:` or `https:`.
  public let url: String
  public let fields: [HTTPField]
  /// Sent with ``Method/post`` and ``Method/put`` only.
  public let body: [UInt8]
  public let timeouts: Timeouts
  /// A longer body of the answer is an error.
  public let replyBytesMax: Int

  public init(
    _ method: Method, _ url: String, fields: [HTTPField] = [], body: [UInt8] = [], timeouts: Timeouts = .standard,
    replyBytesMax: Int = 1 << 20
  ) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
    self.timeouts = timeouts
    self.replyBytesMax = replyBytesMax
  }

  public enum Method: String, Sendable {
    case get = "GET"
    /// As ``get``; the answer has no body, whatever its fields say.
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
  }
}
