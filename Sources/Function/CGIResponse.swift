/// Writes an answer as a CGI document response (RFC 3875, section 6.2.1). Its status always stands in it, so that no web
/// server takes a `Location` for a local redirect (6.2.2) and answers it by itself. A program that writes whole HTTP
/// responses (NPH, section 5) is not supported.
package struct CGIResponse: Sendable {
  /// Whether the counts are told: only our runner asks for them, and takes them out again.
  let tellsCounts: Bool

  package init(tellsCounts: Bool) { self.tellsCounts = tellsCounts }

  /// `BILTEN_COUNTS=1`, which only our runner sets.
  init(environment: [String: String]) { tellsCounts = environment["BILTEN_COUNTS"] == "1" }

  /// - Parameters:
  ///   - response: checked.
  ///   - isHead: the length is told, and the body left out.
  package func bytes(_ response: Response, isHead: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512 + response.body.count)
    bytes.append(contentsOf: "Status: ".utf8)
    bytes.append(contentsOf: String(response.status).utf8)
    for (name, value) in response.headers { Self.append(name, value, to: &bytes) }
    if tellsCounts, !response.counts.isEmpty {
      let pairs = response.counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      Self.append("X-Bilten-Counts", pairs.joined(separator: ","), to: &bytes)
    }
    if response.mayHaveBody { Self.append("Content-Length", String(response.body.count), to: &bytes) }
    bytes.append(contentsOf: "\r\n\r\n".utf8)
    if !isHead { bytes.append(contentsOf: response.body) }
    return bytes
  }

  private static func append(_ name: String, _ value: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\r\n".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: ": ".utf8)
    bytes.append(contentsOf: value.utf8)
  }
}
