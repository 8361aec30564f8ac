/// What a function does, without a word of how it is called. A host calls it once for each request.
///
/// It is synchronous: a process serves one request at a time, and a host that wants more starts more processes.
public protocol Handler {
  /// Bad requests are answered, not thrown.
  /// - Throws: what the function can't help. The host logs it in one line and answers 500.
  func respond(to request: Request) throws -> Response
}
