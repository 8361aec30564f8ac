import FastCGI

/// What a web server sends.
struct ServerBytes {
  var bytes: [UInt8] = []

  static func request(
    _ variables: [(String, String)], body: [UInt8] = [], id: UInt16 = 1, keep: Bool = true, role: UInt16 = 1
  ) -> ServerBytes {
    var server = ServerBytes()
    server.begin(id: id, keep: keep, role: role)
    server.parameters(variables, id: id)
    server.stream(.standardInput, body, id: id)
    return server
  }

  static func get(_ path: String, id: UInt16 = 1, keep: Bool = true) -> ServerBytes {
    request([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", path)], id: id, keep: keep)
  }

  mutating func begin(id: UInt16 = 1, keep: Bool = true, role: UInt16 = 1) {
    RecordWriter.appendBeginRequest(requestID: id, role: role, keepsConnection: keep, to: &bytes)
  }

  mutating func parameters(_ variables: [(String, String)], id: UInt16 = 1) {
    var pairs: [UInt8] = []
    for (name, value) in variables { NameValuePairs.append(name: name, value: value, to: &pairs) }
    stream(.parameters, pairs, id: id)
  }

  mutating func stream(_ type: RecordType, _ content: [UInt8], id: UInt16 = 1) {
    RecordWriter.appendStream(type, requestID: id, content, to: &bytes)
    RecordWriter.appendEnd(of: type, requestID: id, to: &bytes)
  }

  mutating func record(_ type: RecordType, _ content: [UInt8] = [], id: UInt16 = 1) {
    RecordWriter.append(type, requestID: id, content: content, to: &bytes)
  }

  /// A record of any type, even one that there is none of.
  mutating func record(rawType: UInt8, _ content: [UInt8] = [], id: UInt16) {
    bytes += [1, rawType, UInt8(id >> 8), UInt8(id & 255), UInt8(content.count >> 8), UInt8(content.count & 255), 0, 0]
    bytes += content
  }
}
