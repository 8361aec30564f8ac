import Objects

/// What a deployment needs of a bucket besides ``ObjectStore``.
public protocol SiteBucket: ObjectStore {
  /// Removes objects; those that are not there are no error.
  func delete(all keys: [String]) throws(ObjectError)

  /// Writes a large object in parts.
  /// - Parameter read: what stands in the object there; less than was asked for ends the upload.
  /// - Returns: the object's tag; nil where `read` ended it, and nothing was written.
  func putInParts(
    _ key: String, size: Int, partBytes: Int, _ attributes: ObjectAttributes, read: (Range<Int>) -> [UInt8]
  ) throws(ObjectError) -> String?
}
