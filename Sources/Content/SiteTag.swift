import Core

public enum TagKind {}
public typealias TagID = Identifier<TagKind>

/// A word that events are found by, as `site.yml` lists it.
public struct SiteTag: Hashable, Sendable {
  public let id: TagID
  /// For every locale.
  public let names: [LocaleTag: String]
}
