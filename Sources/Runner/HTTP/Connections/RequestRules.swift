import NIOHTTP1

/// What a request's head has to be (RFC 9112), checked more strictly than the parser does: whatever two servers could
/// understand differently is refused, so that no request can hide in another one.
enum RequestRules {
  static let targetBytesMax = 8 * 1024

  struct Facts: Hashable {
    /// Whether the connection may take another request behind this one.
    var isPersistent = true
    var expectsContinue = false
    /// The only `Host`, nil in HTTP/1.0 without one.
    var host: String?
  }

  static func check(_ head: HTTPRequestHead) throws(RequestRefusal) -> Facts {
    guard head.version == .http1_1 || head.version == .http1_0 else { throw .version }
    guard head.method != .CONNECT, head.method != .TRACE else { throw .notImplemented }
    guard head.uri.utf8.count <= targetBytesMax else { throw .targetTooLong }
    guard head.uri.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "#") }) else { throw .malformed }
    var facts = Facts()
    facts.isPersistent = head.version == .http1_1
    var lengths = 0
    var codings = 0
    for (name, value) in head.headers {
      guard !name.isEmpty, value.utf8.allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 9 }) else { throw .malformed }
      if name.isHeader("host") {
        guard facts.host == nil, isAuthority(value) else { throw .malformed }
        facts.host = value
      } else if name.isHeader("content-length") {
        lengths += 1
        guard !value.isEmpty, value.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { throw .malformed }
      } else if name.isHeader("transfer-encoding") {
        codings += 1
        guard value.isHeader("chunked") else { throw .notImplemented }
      } else if name.isHeader("expect") {
        guard value.isHeader("100-continue") else { throw .expectation }
        facts.expectsContinue = head.version == .http1_1
      } else if name.isHeader("connection") {
        if value.lowercased().split(separator: ",").contains(where: { $0.trimmed == "close" }) {
          facts.isPersistent = false
        }
      } else if name.isHeader("upgrade") {
        // The parser takes nothing more behind a request that asks for another protocol; none is spoken here.
        facts.isPersistent = false
      }
    }
    // RFC 9112, 6.3: such a message "might indicate an attempt to perform request smuggling".
    guard lengths <= 1, codings <= 1, lengths + codings <= 1 else { throw .malformed }
    guard codings == 0 || head.version == .http1_1 else { throw .malformed }
    guard facts.host != nil || head.version == .http1_0 else { throw .malformed }
    try checkTarget(head.uri, host: facts.host)
    return facts
  }

  /// Origin-form, or absolute-form for the same host (RFC 9112, 3.2); an asterisk goes on and finds nothing.
  private static func checkTarget(_ target: String, host: String?) throws(RequestRefusal) {
    if target.hasPrefix("/") || target == "*" { return }
    let lower = target.lowercased()
    for scheme in ["http://", "https://"] where lower.hasPrefix(scheme) {
      let authority = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
      guard isAuthority(String(authority)), host.map({ $0.lowercased() == authority }) ?? true else {
        throw .malformed
      }
      return
    }
    throw .malformed
  }

  /// A name or an address with or without a port; no user.
  private static func isAuthority(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 58)
          || "-._~[]%".utf8.contains(byte)
      }
  }
}

extension String {
  /// Whether the two are the same but for the case of ASCII letters.
  func isHeader(_ lowercase: StaticString) -> Bool {
    guard utf8.count == lowercase.utf8CodeUnitCount else { return false }
    var at = lowercase.utf8Start
    for byte in utf8 {
      guard byte == at.pointee || (byte >= 65 && byte <= 90 && byte | 32 == at.pointee) else { return false }
      at += 1
    }
    return true
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  var trimmed: Substring {
    var rest = self
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return rest
  }
}
