import Runner
import TestSupport

enum ResponseFuzz {
  private static let lines = [
    "Status: 200 OK", "Status: 404", "Status: 2000", "Content-Type: text/plain", "Content-Length: 2",
    "Content-Length: -1", "Location: /a", "Location: https://a.example/?b#c", "Set-Cookie: a=1", "X-A:", "X-A: \u{FC}",
    "Transfer-Encoding: chunked", "Connection: close", "X-Bilten-Counts: a=1,b=2", "X-Bilten-Counts: a", "X B: c",
    ": d", "X-C: a\rX-D: b", "X-E: a\0b", " folded", "Date: now", "Content-Type: a/b",
  ]

  static func run(_ random: inout SeededRandom) throws(FuzzFailure) {
    var bytes: [UInt8] = []
    for _ in 0..<random.below(7) {
      bytes += Array(random.pick(lines).utf8) + random.pick([[13, 10], [10], [13, 13, 10], [13]])
    }
    if random.chance(2) { bytes += Array("X-Long: ".utf8) + [UInt8](repeating: 97, count: random.below(40_000)) + [10] }
    bytes += random.pick([[13, 10], [10], []])
    bytes += random.bytes(random.pick([0, 2, 2, random.length()]))
    random.mutate(&bytes)
    let isHead = random.chance(20)
    guard let response = try? CGIResponse.parse(bytes, isHead: isHead) else { return }
    try check(response, bytes)
  }

  static func check(_ response: HostResponse, _ bytes: [UInt8]) throws(FuzzFailure) {
    try FuzzFailure.unless((200...599).contains(response.status), "the status is \(response.status)")
    for header in response.headers {
      let name = header.name.utf8
      try FuzzFailure.unless(
        !name.isEmpty && name.allSatisfy { $0 > 32 && $0 < 127 && $0 != 58 }, "a header has the name \(header.name)")
      try FuzzFailure.unless(
        header.value.utf8.allSatisfy { $0 == 9 || ($0 >= 32 && $0 != 127) }, "a header's value breaks its line")
      try FuzzFailure.unless(
        !["transfer-encoding", "connection", "content-length", "status", "x-bilten-counts", "x-request-id"].contains(
          header.name.lowercased()), "header \(header.name) came through")
    }
    try FuzzFailure.unless(bytes.suffix(response.body.count).elementsEqual(response.body), "the body is another one")
    if !response.body.isEmpty {
      try FuzzFailure.unless(response.status != 204 && response.status != 304, "a body where there is none")
    }
  }
}
