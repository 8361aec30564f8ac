/// Reads a CGI response (RFC 3875, section 6), more strictly than the RFC asks.
package enum CGIResponse {
  package static let headersBytesMax = 32 * 1024

  /// Headers that frame or steer the connection; they are the server's.
  private static let forbidden: Set<String> = [
    "connection", "date", "keep-alive", "proxy-authenticate", "proxy-connection", "server", "te", "trailer",
    "transfer-encoding", "upgrade", "x-request-id",
  ]
  private static let single: Set<String> = ["status", "content-type", "content-length", "location", "x-bilten-counts"]

  /// Lines may end with LF or CRLF. Without `Status` it is 200, or 302 beside a `Location`; the RFC's local redirect is
  /// passed to the client like any other. `Content-Length` is checked and left out of the headers.
  /// - Parameter isHead: the request was HEAD, so the length told may be that of a body that is not there.
  package static func parse(_ output: [UInt8], isHead: Bool = false) throws(CGIResponseProblem) -> HostResponse {
    var headers: [HostResponse.Header] = []
    var seen: Set<String> = []
    var status: Int?
    var declaredLength: Int?
    var counts: [String: Int] = [:]
    var start = 0
    var line = 1
    while true {
      guard let end = output[start...].prefix(headersBytesMax + 1 - start).firstIndex(of: 10) else {
        throw output.count > headersBytesMax ? .headersTooLarge : .noHeaders
      }
      var bytes = output[start..<end]
      if bytes.last == 13 { bytes.removeLast() }
      start = end + 1
      if bytes.isEmpty { break }
      let header = try header(bytes, line: line)
      line += 1
      let name = header.name.lowercased()
      guard !forbidden.contains(name) else { throw .forbiddenHeader(name) }
      guard !single.contains(name) || seen.insert(name).inserted else { throw .repeatedHeader(name) }
      switch name {
      case "status": status = try self.status(header.value)
      case "content-length":
        guard let length = Int(header.value), length >= 0 else { throw .contentLength }
        declaredLength = length
      case "x-bilten-counts":
        guard let told = self.counts(header.value) else { throw .counts }
        counts = told
      default: headers.append(header)
      }
    }
    guard line > 1 else { throw .noHeaders }
    let body = Array(output[start...])
    if let declaredLength, declaredLength != body.count, !isHead || !body.isEmpty { throw .contentLength }
    let final = status ?? (seen.contains("location") ? 302 : 200)
    guard body.isEmpty || seen.contains("content-type") else { throw .missingContentType }
    guard body.isEmpty || (final != 204 && final != 304) else { throw .bodyNotAllowed }
    return HostResponse(
      status: final, headers: headers, body: body, headLength: isHead ? declaredLength : nil,
      counts: counts)
  }

  private static func header(_ bytes: ArraySlice<UInt8>, line: Int) throws(CGIResponseProblem) -> HostResponse.Header {
    guard let colon = bytes.firstIndex(of: 58), colon > bytes.startIndex, bytes[..<colon].allSatisfy(isTokenByte) else {
      throw .headerLine(line)
    }
    var value = bytes[(colon + 1)...]
    while let first = value.first, first == 32 || first == 9 { value.removeFirst() }
    while let last = value.last, last == 32 || last == 9 { value.removeLast() }
    // A control character, most of all a bare CR, could end the header early for some reader behind us.
    guard value.allSatisfy({ $0 == 9 || ($0 >= 32 && $0 != 127) }) else { throw .headerLine(line) }
    return HostResponse.Header(
      name: String(decoding: bytes[..<colon], as: UTF8.self), value: String(decoding: value, as: UTF8.self))
  }

  private static func status(_ value: String) throws(CGIResponseProblem) -> Int {
    let digits = value.prefix { $0 != " " }
    guard digits.utf8.count == 3, let code = Int(digits), (200...599).contains(code) else { throw .status }
    return code
  }

  /// `orders_paid=1,tickets_issued=2`: what the call brought about. It goes no further than the runner.
  /// - Returns: nil where a name is not of lower-case letters and `_`, a number is none, or there are too many.
  private static func counts(_ value: String) -> [String: Int]? {
    var counts: [String: Int] = [:]
    for pair in value.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = pair.split(separator: "=", omittingEmptySubsequences: false)
      guard halves.count == 2, (1...64).contains(halves[0].utf8.count),
        halves[0].utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || $0 == 95 }),
        let count = Quantity.count(String(halves[1])),
        counts.count < 32
      else { return nil }
      counts[String(halves[0]), default: 0] += count
    }
    return counts
  }

  /// RFC 9110, 5.6.2.
  static func isTokenByte(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
      || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
