import Core

/// Where a Markdown body comes from.
public struct BodyPlace: Hashable, Sendable {
  public let section: ContentSection
  /// The id of the thing, which is the name of its folder.
  public let name: String
  public let locale: LocaleTag
  /// The line of the file in which the body begins, from 1.
  public let line: Int
  /// What diagnostics call the content folder.
  let root: String

  /// The path from the site's folder: `content/events/jazz/ar.md`.
  public var file: String { "\(root)/\(folder)/\(locale).md" }

  /// The thing's folder from the content folder: `events/jazz`. Images of the body are looked for there.
  public var folder: String { "\(section.rawValue)/\(name)" }
}
