import Objects
import Publish
import S3

/// A distribution of CloudFront, which forgets addresses.
struct Distribution: Invalidator {
  let client: CloudFrontClient
  let id: String

  /// CloudFront takes money for each path beyond the first 1,000 of a month, and `/*` is one.
  private static let pathsMax = 1000

  func forget(_ paths: [String], reference: String) throws(ObjectError) {
    _ = try client.invalidate(id, paths: paths.count > Self.pathsMax ? ["/*"] : paths, reference: reference)
  }
}
