import Objects

/// What an object in the bucket is made of.
struct ObjectVersion: Hashable, Sendable {
  /// SHA-256 of its bytes, in hexadecimal.
  let hash: String
  /// As the bucket calls it.
  let tag: String
  let size: Int
  let attributes: ObjectAttributes

  func hasSameContent(as other: ObjectVersion) -> Bool { hash == other.hash && attributes == other.attributes }

  /// Whether the bucket has this very object.
  func stands(in entry: ObjectEntry?) -> Bool { entry?.tag == tag && entry?.size == size }
}
