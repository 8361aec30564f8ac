import Core

/// Reads a content folder strictly: every key has to be known, every language complete as far as the site asks for it, every
/// name lead somewhere. All errors of a run are collected.
public struct ContentLoader: Sendable {
  let tree: SourceTree
  let zoneinfo: String
  let includesDrafts: Bool
  private(set) var now: Instant?

  /// - Parameters:
  ///   - directory: the content folder.
  ///   - name: what diagnostics call it.
  ///   - zoneinfo: the folder of the system's time zones.
  ///   - includesDrafts: whether things with `draft: true` are taken like others.
  ///   - now: dates are compared with it, for warnings; nil: with nothing.
  public init(
    directory: String, name: String = "content", zoneinfo: String = "/usr/share/zoneinfo", includesDrafts: Bool = false,
    now: Instant? = nil
  ) {
    tree = SourceTree(directory: directory, name: name)
    self.zoneinfo = zoneinfo
    self.includesDrafts = includesDrafts
    self.now = now
  }

  /// Reads everything, in parallel. The outcome is the same whatever order things are read in.
  public func load(bodies: some BodySink) -> LoadedContent {
    var tree = ContentTree(self)
    return tree.load(bodies: bodies)
  }

  /// The same at another time.
  func at(_ now: Instant) -> ContentLoader {
    var loader = self
    loader.now = now
    return loader
  }

  /// What ``LoadedContent/sources`` would be, without reading a file.
  public func sources() -> [SourceStat] { ThingFiles.stats(SourceScan(tree: tree).folders) }
}
