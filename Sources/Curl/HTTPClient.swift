import CCurl

/// Sends HTTP/1.1 requests and waits for their answers.
///
/// Redirects are answers like any other; paths are sent as they are written, dots included; proxies in the environment are
/// not used; every https server's certificate is verified.
public struct HTTPClient: Sendable {
  private let certificates: TrustedCertificates
  private let idle: IdleHandles?

  /// How long a connection may have been idle to be used again. Many servers close theirs after a minute, and one that is
  /// closed at the same moment costs an answer.
  private static let idleSecondsMax = 30

  /// - Parameter keepsConnections: false: one connection a request. True: copies of this value share the connections that
  ///   they have made; a GET, HEAD, POST or DELETE that finds its connection closed before any answer is then sent again.
  public init(certificates: TrustedCertificates = .system, keepsConnections: Bool = false) {
    self.certificates = certificates
    idle = keepsConnections ? IdleHandles() : nil
  }

  /// - Returns: the answer, whatever its status.
  /// - Throws: ``CurlError``, which tells whether the request can have been executed.
  public func send(_ request: HTTPRequest) throws(CurlError) -> HTTPReply {
    guard HTTPAddress.isSendable(request.url) else { throw .invalidRequest(.address) }
    guard request.fields.allSatisfy(\.isWellFormed) else { throw .invalidRequest(.field) }
    // The empty field keeps libcurl from waiting for a "100 Continue".
    guard let handle = EasyHandle(idle), let fields = StringList(request.fields.map(Self.line) + ["Expect:"]) else {
      throw .libraryUnavailable
    }
    let collector = ReplyCollector(bodyBytesMax: request.replyBytesMax)
    var codes = [
      handle.setCommonOptions(protocols: "http,https", timeouts: request.timeouts, certificates: certificates),
      handle.set(CURLOPT_URL, request.url),
      handle.set(CURLOPT_PATH_AS_IS, 1),
      handle.set(CURLOPT_MAXAGE_CONN, Self.idleSecondsMax),
      handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
      handle.set(CURLOPT_HTTPHEADER, fields),
      handle.set(CURLOPT_WRITEFUNCTION, callback: takeBody, CURLOPT_WRITEDATA, collector),
      handle.set(CURLOPT_HEADERFUNCTION, callback: takeHeadLine, CURLOPT_HEADERDATA, collector),
    ]
    let reader = PieceReader(request.body)
    switch request.method {
    case .get: break
    case .head: codes.append(handle.set(CURLOPT_NOBODY, 1))
    case .post: codes += [handle.set(CURLOPT_POST, 1), handle.setBody(request.body)]
    case .put: codes.append(handle.setUpload(reader, count: request.body.count))
    case .delete: codes.append(handle.set(CURLOPT_CUSTOMREQUEST, "DELETE"))
    }
    guard codes.allSatisfy({ $0 == CURLE_OK }) else { throw .libraryUnavailable }

    // libcurl holds pointers to all of them until the transfer is over.
    let code = withExtendedLifetime((collector, reader)) { handle.perform() }
    _ = fields
    if collector.isTooLarge { throw .replyTooLarge(bytesMax: request.replyBytesMax) }
    guard code == CURLE_OK else { throw Self.error(code, reachedTransfer: handle.reachedTransfer) }
    return HTTPReply(status: handle.responseCode, fields: collector.fields, body: collector.body)
  }

  /// A field without a value has to end in a semicolon, or libcurl would leave it out.
  private static func line(_ field: HTTPField) -> String {
    field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)"
  }

  private static func error(_ code: CURLcode, reachedTransfer: Bool) -> CurlError {
    switch code {
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: .invalidRequest(.address)
    case CURLE_SSL_CACERT_BADFILE: .invalidRequest(.certificates)
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT:
      reachedTransfer ? .unknownOutcome(CurlFault(code)) : .libraryUnavailable
    default: reachedTransfer ? .unknownOutcome(CurlFault(code)) : .notSent(CurlFault(code))
    }
  }
}

private func takeBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  collect(bytes, size * count, context) { $0.takeBody($1) }
}

private func takeHeadLine(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  collect(bytes, size * count, context) { $0.takeHeadLine($1) }
}

/// - Returns: the number of bytes taken; any other number than `byteCount` ends the transfer.
private func collect(
  _ bytes: UnsafeMutablePointer<CChar>?, _ byteCount: Int, _ context: UnsafeMutableRawPointer?,
  _ take: (ReplyCollector, UnsafeRawBufferPointer) -> Bool
) -> Int {
  guard let context else { return 0 }
  let collector = Unmanaged<ReplyCollector>.fromOpaque(context).takeUnretainedValue()
  let taken = take(collector, UnsafeRawBufferPointer(start: bytes, count: byteCount))
  // 0 would mean success for an empty piece.
  return taken ? byteCount : byteCount + 1
}
