/// What came of reading a content folder.
public struct LoadedContent: Sendable {
  /// What could be read; things with an error are left out of it, so it is for further checks only unless ``hasErrors`` is
  /// false. nil where `site.yml` itself is broken.
  public let content: SiteContent?
  /// The names of the folders of every section, also of those whose files are broken: a link to one of them is not dead.
  /// Drafts that are left out are not among them.
  public let names: [ContentSection: Set<String>]
  /// Sorted by place.
  public let diagnostics: [Diagnostic]
  /// What there is to translate, whatever the site does about it; sorted by section and name.
  public let missingTexts: [MissingText]
  /// Sorted by path, each path once. Whether a page stands at one of them is not known here.
  public let aliases: [Alias]
  /// Images in the folders of things that no facts name, by their path from the content folder, sorted. A body may show
  /// them; for one that none shows there is ``Diagnostic/unusedImage(_:)``.
  public let looseImages: [String]
  let files: [ThingFiles]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Every file of the content folder, sorted by path; made anew at each call.
  public var sources: [SourceStat] { ThingFiles.stats(files) }
}
