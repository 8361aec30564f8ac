import Function

/// A request as JSON, with what the process's environment holds beside it.
struct EchoedRequest {
  let json: [UInt8]

  init(_ request: Request) {
    let environment = CGIEnvironment.current()
    let headers = request.headers.sorted { $0.key < $1.key }.map { "\(Self.quoted($0)):\(Self.quoted($1))" }
    let variables = environment.sorted { $0.key < $1.key }.map { "\(Self.quoted($0)):\(Self.quoted($1))" }
    let members = [
      "\"method\":\(Self.quoted(request.method))",
      "\"path\":\(Self.quoted(request.path))",
      "\"query\":\(Self.quoted(request.query))",
      "\"headers\":{\(headers.joined(separator: ","))}",
      "\"bodyBytes\":\(request.body.count)",
      "\"bodySum\":\(Self.sum(request.body))",
      "\"remoteAddress\":\(request.remoteAddress.map(Self.quoted) ?? "null")",
      "\"requestID\":\(Self.quoted(request.requestID))",
      "\"isScheduled\":\(request.isScheduled)",
      "\"environment\":{\(variables.joined(separator: ","))}",
    ]
    json = Array("{\(members.joined(separator: ","))}".utf8)
  }

  /// Adler-32 (RFC 1950), which Python's zlib knows too.
  private static func sum(_ bytes: [UInt8]) -> Int {
    var low = 1
    var high = 0
    for byte in bytes {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
