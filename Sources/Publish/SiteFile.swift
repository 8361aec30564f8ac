import Objects

/// A file of the built site, as it goes into the bucket.
public struct SiteFile: Hashable, Sendable {
  /// Below the published folder: `en/events/jazz.html`.
  public let path: String
  /// The bytes are taken from here, below the same folder: the file itself or its compressed companion.
  let source: String
  /// In the bucket.
  public let key: String
  /// Whether pages need it: assets go first, and stay for a while when they are no longer named.
  public let isAsset: Bool
  /// Of the bytes that are sent.
  let size: Int
  /// SHA-256 of these bytes, in hexadecimal.
  let hash: String
  /// MD5 of these bytes in hexadecimal: what S3 calls an object that was written in one piece.
  let md5: String
  let attributes: ObjectAttributes

  /// What the object will be, where it is written in one piece.
  var version: ObjectVersion { ObjectVersion(hash: hash, tag: md5, size: size, attributes: attributes) }
}
