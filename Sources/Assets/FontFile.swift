/// A font as it is published.
struct FontFile: Hashable, Sendable {
  /// From the site's root.
  let address: String
  /// What an `@font-face` rule says of it, such as `U+600-6FF,U+200C-200F`.
  let unicodeRange: String
  let published: PublishedFile
}
