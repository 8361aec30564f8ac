import NIOCore

/// A file below the public folder, ready to be sent.
struct StaticFile: Sendable {
  enum Content: Sendable {
    case bytes(ByteBuffer)
    /// Too large to be held.
    case file(OpenFile)
  }

  /// Relative to the public folder.
  let path: String
  let contentType: String
  let content: Content
  /// In bytes.
  let size: Int
  /// When the file was last written to, in seconds since 1970.
  let modifiedSeconds: Int
  /// Strong (RFC 9110, 8.8.3): made from the content alone, so that every machine with the same site agrees on it.
  let entityTag: String
  /// How the content is coded; nil: as it is.
  var coding: ContentCoding?
  /// Whether another client may get another content.
  var isNegotiated = false

  /// The content, where it is held.
  var bytes: ByteBuffer? {
    if case .bytes(let buffer) = content { return buffer }
    return nil
  }

  /// Whether a client that holds what `If-None-Match` names is up to date (RFC 9110, 13.1.2).
  func isMatched(byIfNoneMatch header: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      let tag = candidate.trimmed
      return tag == "*" || tag == entityTag || (tag.hasPrefix("W/") && tag.dropFirst(2) == entityTag)
    }
  }

  /// Whether `If-Match` lets the request through (RFC 9110, 13.1.1).
  func isMatched(byIfMatch header: String) -> Bool {
    header.split(separator: ",").contains { $0.trimmed == "*" || $0.trimmed == entityTag }
  }
}
