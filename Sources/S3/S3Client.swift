import Core
import Crypto
import Curl
import Objects
import Synchronization

/// A place in a bucket of Amazon S3, or of a server that speaks its protocol. Keys are those below the address's
/// prefix.
///
/// Reads, deletions and puts without a condition are repeated where they fail for a while; a put with a condition only
/// where it was certainly not executed.
public final class S3Client: Sendable {
  let address: S3Address
  let sender: AWSSender
  /// Whether conditions go with quotes, once an answer has told whose server it is.
  private let quotesTags: Mutex<Bool>

  /// - Parameters:
  ///   - certificates: what an `https:` endpoint is verified against.
  ///   - timeouts: of each try.
  public init(
    _ address: S3Address, credentials: CredentialChain, certificates: TrustedCertificates = .system,
    timeouts: S3Timeouts = S3Timeouts(), retries: RetryPolicy = RetryPolicy(),
    surroundings: AWSSurroundings = .system
  ) {
    self.address = address
    quotesTags = Mutex(address.quotesTags ?? true)
    sender = AWSSender(
      credentials: credentials, http: HTTPClient(certificates: certificates, keepsConnections: true),
      region: address.region, service: "s3", timeouts: timeouts, retries: retries, surroundings: surroundings)
  }

  /// - Parameter key: nil: the bucket itself.
  func call(_ method: HTTPRequest.Method, _ key: String?, _ query: [SigV4Request.QueryItem] = []) -> AWSSender.Call {
    AWSSender.Call(method: method, base: address.base, host: address.host, path: address.path(key), query: query)
  }

  func send(_ call: AWSSender.Call) throws(ObjectError) -> HTTPReply {
    let reply = try sender.send(call)
    // Ceph's ids begin with "tx" and its gateways compare tags without their quotes; nobody else's do.
    if address.quotesTags == nil, let id = reply["x-amz-request-id"], id.hasPrefix("tx0") {
      quotesTags.withLock { $0 = false }
    }
    return reply
  }

  /// A tag as a condition has it. Before there can be one, an answer with the tag has told how.
  func condition(_ tag: String) -> String { quotesTags.withLock { $0 } ? "\"\(tag)\"" : tag }

  /// The entity tag of an answer without its quotes.
  static func tag(_ reply: HTTPReply) throws(ObjectError) -> String {
    guard let tag = reply["ETag"].map(bare), !tag.isEmpty else { throw .protocolError("no ETag") }
    return tag
  }

  static func bare(_ tag: String) -> String {
    tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.utf8.count >= 2 ? String(tag.dropFirst().dropLast()) : tag
  }

  static func fields(_ attributes: ObjectAttributes) -> [HTTPField] {
    [
      ("Content-Type", attributes.contentType), ("Content-Encoding", attributes.contentEncoding),
      ("Cache-Control", attributes.cacheControl),
    ].compactMap { name, value in value.map { HTTPField(name, $0) } }
  }
}

extension S3Client: ObjectStore {
  public func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    // There is no way to ask for no bytes of an object.
    if let range, range.isEmpty { return try head(key, unlessTag) }
    var call = call(.get, key)
    call.accepts = [304, 404, 416]
    if let range { call.fields.append(HTTPField("Range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)")) }
    if let unlessTag { call.fields.append(HTTPField("If-None-Match", "\"\(unlessTag)\"")) }
    let reply = try send(call)
    switch reply.status {
    case 304: return .unchanged
    case 404: return .missing
    case 416: return try head(key, unlessTag)
    default:
      let body = range != nil && reply.status == 200 ? Self.cut(reply.body, range) : reply.body
      return .found(StoredObject(body: body, tag: try Self.tag(reply)))
    }
  }

  /// The object without its bytes.
  func head(_ key: String, _ unlessTag: String?) throws(ObjectError) -> ObjectRead {
    var call = call(.head, key)
    call.accepts = [304, 404]
    if let unlessTag { call.fields.append(HTTPField("If-None-Match", "\"\(unlessTag)\"")) }
    let reply = try send(call)
    switch reply.status {
    case 304: return .unchanged
    case 404: return .missing
    default: return .found(StoredObject(body: [], tag: try Self.tag(reply)))
    }
  }

  private static func cut(_ body: [UInt8], _ range: Range<Int>?) -> [UInt8] {
    guard let range else { return body }
    return Array(body[min(range.lowerBound, body.count)..<min(range.upperBound, body.count)])
  }

  public func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    var call = call(.put, key)
    call.body = body
    call.fields = Self.fields(attributes)
    switch condition {
    case .always: break
    case .ifAbsent:
      call.fields.append(HTTPField("If-None-Match", "*"))
      call.accepts = [412]
      call.isRepeatable = false
    case .ifTag(let tag):
      call.fields.append(HTTPField("If-Match", self.condition(tag)))
      call.accepts = [404, 412]
      call.isRepeatable = false
    }
    let reply = try send(call)
    if reply.status == 404 || reply.status == 412 { return .conditionFailed }
    return .stored(tag: try Self.tag(reply))
  }

  public func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    var query = [
      SigV4Request.QueryItem("list-type", "2"), .init("encoding-type", "url"),
      .init("max-keys", String(min(1000, max(1, limit)))),
    ]
    let wholePrefix = address.prefix + prefix
    if !wholePrefix.isEmpty { query.append(.init("prefix", wholePrefix)) }
    if let startAfter { query.append(.init("start-after", address.prefix + startAfter)) }
    let reply = try send(call(.get, nil, query))
    guard let root = XMLReader.read(reply.body), root.name == "ListBucketResult" else {
      throw .protocolError("a listing that is none")
    }
    let isEncoded = root["EncodingType"]?.text == "url"
    var entries: [ObjectEntry] = []
    for element in root.children where element.name == "Contents" {
      guard let text = element["Key"]?.text, let key = isEncoded ? AWSEncoding.decodedForm(text) : text,
        key.utf8.starts(with: wholePrefix.utf8), let size = element["Size"].flatMap({ Int($0.text) }), size >= 0,
        let tag = element["ETag"]?.text
      else { throw .protocolError("a listing with an entry that is none") }
      let ownKey = String(decoding: key.utf8.dropFirst(address.prefix.utf8.count), as: UTF8.self)
      entries.append(ObjectEntry(key: ownKey, size: size, tag: Self.bare(tag)))
    }
    guard let isTruncated = root["IsTruncated"]?.text, isTruncated == "true" || isTruncated == "false" else {
      throw .protocolError("a listing that does not tell whether it is whole")
    }
    // A page that is empty and not the last one would be asked for again for ever.
    guard isTruncated == "false" || !entries.isEmpty else { throw .protocolError("an empty part of a listing") }
    return ObjectPage(entries: entries, isLast: isTruncated == "false")
  }

  public func delete(_ key: String) throws(ObjectError) {
    var call = call(.delete, key)
    call.accepts = [404]
    _ = try send(call)
  }
}
