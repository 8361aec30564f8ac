import Hummingbird

/// Collects a request's body.
enum BodyReader {
  /// - Returns: nil where the body is longer than `limitBytes`: by its `Content-Length` before anything of it is read,
  ///   or, for a chunked body, as soon as too much of it has come.
  static func read(_ request: Request, limitBytes: Int) async throws -> [UInt8]? {
    if let declared = request.headers[.contentLength] {
      guard let length = Int(declared), length <= limitBytes else { return nil }
    }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= limitBytes else { return nil }
      bytes += part.readableBytesView
    }
    return bytes
  }
}
