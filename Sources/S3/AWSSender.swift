import Core
import Curl
import Objects
import Synchronization

/// Signs requests, sends them, and sends them again where that is allowed.
final class AWSSender: Sendable {
  /// What is to be sent.
  struct Call: Sendable {
    let method: HTTPRequest.Method
    /// Scheme, host and port.
    let base: String
    let host: String
    /// Before encoding.
    let path: String
    var query: [SigV4Request.QueryItem] = []
    var fields: [HTTPField] = []
    var body: [UInt8] = []
    /// Whether it may be executed twice. Where not, an answer that leaves open whether it was executed is an error at
    /// once.
    var isRepeatable = true
    /// Statuses beside 2xx that are answers and no errors.
    var accepts: Set<Int> = []
  }

  private let credentials: CredentialChain
  private let http: HTTPClient
  private let region: String
  private let service: String
  private let timeouts: S3Timeouts
  private let retries: RetryPolicy
  private let surroundings: AWSSurroundings
  /// How far the server's clock is ahead of ours.
  private let skewMilliseconds = Mutex<Int64>(0)

  init(
    credentials: CredentialChain, http: HTTPClient, region: String, service: String, timeouts: S3Timeouts,
    retries: RetryPolicy, surroundings: AWSSurroundings
  ) {
    self.credentials = credentials
    self.http = http
    self.region = region
    self.service = service
    self.timeouts = timeouts
    self.retries = retries
    self.surroundings = surroundings
  }

  func send(_ call: Call) throws(ObjectError) -> HTTPReply {
    var tries = 0
    var hasSetClock = false
    var hasRenewed = false
    while true {
      let key: AWSCredentials
      do { key = try credentials.credentials() } catch { throw .denied(code: error.description) }
      tries += 1
      switch verdict(call, key) {
      case .answer(let reply): return reply
      case .failed(let error): throw error
      case .clockDiffers(let serverTime):
        guard !hasSetClock, let serverTime else { throw .denied(code: "RequestTimeTooSkewed") }
        hasSetClock = true
        let skew = serverTime.milliseconds - surroundings.time().milliseconds
        skewMilliseconds.withLock { $0 = skew }
      case .expired:
        guard !hasRenewed, credentials.renew(key) else { throw .expiredToken }
        hasRenewed = true
      case .again(let error, let wasRefused):
        // What was refused before it was executed may always be sent again.
        guard call.isRepeatable || wasRefused else { throw .unknownOutcome(error.reason) }
        guard tries < retries.triesMax else { throw error }
        surroundings.wait(surroundings.random(0...retries.pauseMax(before: tries + 1)))
      }
    }
  }

  // MARK: One try

  private enum Verdict {
    case answer(HTTPReply)
    case failed(ObjectError)
    /// Or it may succeed later.
    case again(ObjectError, wasRefused: Bool)
    case clockDiffers(Instant?)
    case expired
  }

  private func verdict(_ call: Call, _ key: AWSCredentials) -> Verdict {
    do throws(CurlError) {
      let reply = try http.send(request(call, key))
      return judge(reply, call)
    } catch {
      switch error {
      case .notSent(let fault): return .again(.unreachable(fault.description), wasRefused: true)
      case .unknownOutcome(let fault):
        let isRead = call.method == .get || call.method == .head
        return .again(
          isRead ? .unreachable(fault.description) : .unknownOutcome(fault.description), wasRefused: false)
      case .replyTooLarge: return .failed(.protocolError(error.description))
      case .invalidRequest, .libraryUnavailable: return .failed(.unreachable(error.description))
      }
    }
  }

  private func request(_ call: Call, _ key: AWSCredentials) -> HTTPRequest {
    let skew = skewMilliseconds.withLock { $0 }
    let moment = Instant(milliseconds: surroundings.time().milliseconds + skew)
    let hash = SigV4Signer.hash(call.body)
    var fields =
      call.fields + [
        HTTPField("Host", call.host), HTTPField("X-Amz-Content-Sha256", hash),
        HTTPField("X-Amz-Date", AWSTime.text(moment)),
      ]
    if let token = key.sessionToken { fields.append(HTTPField("X-Amz-Security-Token", token)) }
    let path = AWSEncoding.path(call.path)
    let signed = SigV4Request(
      method: call.method.rawValue, path: path, query: call.query, fields: fields, payloadHash: hash)
    let signer = SigV4Signer(key, region: region, service: service)
    fields.append(HTTPField("Authorization", signer.authorization(signed, at: moment)))
    let query = SigV4Request.encodedQuery(call.query)
    return HTTPRequest(
      call.method, call.base + path + (query.isEmpty ? "" : "?" + query), fields: fields, body: call.body,
      timeouts: timeouts.forBody(of: call.body.count), replyBytesMax: S3Timeouts.replyBytesMax)
  }

  private func judge(_ reply: HTTPReply, _ call: Call) -> Verdict {
    if (200..<300).contains(reply.status) { return .answer(reply) }
    let code = Self.code(of: reply)
    // A status that would be an answer is none where it is about the bucket.
    if call.accepts.contains(reply.status), code != "NoSuchBucket" { return .answer(reply) }
    let reason = "\(reply.status) \(code ?? "")"
    switch code {
    case "RequestTimeTooSkewed": return .clockDiffers(reply["Date"].flatMap(AWSTime.httpDate))
    case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired": return .expired
    case "SlowDown", "Throttling", "ThrottlingException", "TooManyRequests", "RequestLimitExceeded",
      "BandwidthLimitExceeded":
      return .again(.throttled, wasRefused: true)
    // The body did not arrive.
    case "RequestTimeout": return .again(.unreachable(reason), wasRefused: true)
    case "OperationAborted", "ConditionalRequestConflict": return .again(.unknownOutcome(reason), wasRefused: false)
    default: break
    }
    switch reply.status {
    case 429: return .again(.throttled, wasRefused: true)
    case 503: return .again(.throttled, wasRefused: false)
    case 500...599: return .again(.unknownOutcome(reason), wasRefused: false)
    case 100..<300: return .failed(.protocolError("status \(reply.status)"))
    default: return .failed(.denied(code: code ?? "status \(reply.status)"))
    }
  }

  /// What the server calls its error; only what can be a name is taken over.
  static func code(of reply: HTTPReply) -> String? {
    guard let root = XMLReader.read(reply.body) else { return nil }
    let error = root.name == "Error" ? root : root["Error"]
    guard let code = error?["Code"]?.text, !code.isEmpty, code.utf8.count <= 64,
      code.utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 65 && $0 <= 90) || ($0 >= 48 && $0 <= 57) || $0 == 46 })
    else { return nil }
    return code
  }
}

extension ObjectError {
  /// Its facts without the sentence around them.
  var reason: String {
    switch self {
    case .unreachable(let why), .unknownOutcome(let why), .protocolError(let why): why
    case .throttled: "503"
    case .denied(let code): code
    case .expiredToken: "ExpiredToken"
    }
  }
}
