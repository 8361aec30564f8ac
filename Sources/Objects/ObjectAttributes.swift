/// What a web server is to say of an object besides its bytes; what is nil is not said.
public struct ObjectAttributes: Hashable, Sendable {
  public var contentType: String?
  public var contentEncoding: String?
  public var cacheControl: String?

  public init(contentType: String? = nil, contentEncoding: String? = nil, cacheControl: String? = nil) {
    self.contentType = contentType
    self.contentEncoding = contentEncoding
    self.cacheControl = cacheControl
  }
}
