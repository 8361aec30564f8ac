import Objects

/// A CDN before the bucket.
public protocol Invalidator: Sendable {
  /// Makes it ask the bucket for these addresses again.
  /// - Parameters:
  ///   - paths: each with a slash before it, and percent-encoded.
  ///   - reference: the same reference is the same request.
  func forget(_ paths: [String], reference: String) throws(ObjectError)
}
