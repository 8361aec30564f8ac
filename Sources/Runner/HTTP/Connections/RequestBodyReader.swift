import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Reads one request's body from its connection.
struct RequestBodyReader {
  typealias Parts = NIOAsyncChannelInboundStream<HTTPRequestPart>.AsyncIterator

  private(set) var parts: Parts
  private let channel: any Channel
  private var isAtEnd = false

  enum Failure: Error {
    /// Longer than the limit. By its `Content-Length` before anything of it is read, or, for a chunked body, as soon as too
    /// much of it has come.
    case tooLong
    /// The client went away, or was too slow: what has come until then must not pass for the whole body.
    case brokenOff
  }

  init(_ parts: Parts, _ channel: any Channel) {
    self.parts = parts
    self.channel = channel
  }

  mutating func read(_ head: HTTPRequest, limitBytes: Int) async throws(Failure) -> [UInt8] {
    if let declared = head.headerFields[.contentLength] {
      guard let length = Int(declared), length <= limitBytes else { throw .tooLong }
    }
    if head.headerFields[.expect] != nil { channel.triggerUserOutboundEvent(ContinueEvent(), promise: nil) }
    var bytes: [UInt8] = []
    while true {
      switch try? await parts.next() {
      case .body(let part)?:
        guard bytes.count + part.readableBytes <= limitBytes else { throw .tooLong }
        bytes += part.readableBytesView
      case .end?:
        isAtEnd = true
        return bytes
      case .head?, nil: throw .brokenOff
      }
    }
  }

  /// Passes over what nobody has read.
  /// - Returns: false where the connection ends before the body does.
  mutating func finish() async throws -> Bool {
    while !isAtEnd {
      switch try await parts.next() {
      case .body?: continue
      case .end?: isAtEnd = true
      case .head?, nil: return false
      }
    }
    return true
  }
}
