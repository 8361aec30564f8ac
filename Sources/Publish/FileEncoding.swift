/// How texts stand in the bucket, which can't choose by what a browser asks for.
public enum FileEncoding: String, Sendable, CaseIterable {
  /// As they are: everybody can read them, and a CDN compresses them.
  case plain
  /// As gzip, where `bilten build --compress` has made it: for buckets that visitors read themselves.
  case gzip
}
