import NIOCore

/// A file below the public folder, ready to be sent.
struct StaticFile: Sendable {
  /// Relative to the public folder.
  let path: String
  let contentType: String
  let body: ByteBuffer
  /// Strong (RFC 9110, 8.8.3): made from the content alone, so that every machine with the same site agrees on it.
  let entityTag: String
  /// How the body is coded; nil: as it is.
  var coding: ContentCoding?
  /// Whether another client may get another body.
  var isNegotiated = false

  /// Whether a client that holds what `If-None-Match` names is up to date (RFC 9110, 13.1.2).
  func isMatched(byIfNoneMatch header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { candidate in
      let tag = candidate.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
      let text = String(tag)
      return text == "*" || text == entityTag || text == "W/" + entityTag
    }
  }
}
