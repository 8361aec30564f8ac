import Core
import Files

/// What a build is asked for beyond what stands in the site's folder.
public struct SiteOptions: Hashable, Sendable {
  /// The moment whose state the pages show: what is over, what is on sale.
  public var now: Instant
  /// In place of the one in `site.yml`; nil keeps that one.
  public var baseURL: String?
  /// Whether payments are played; every page then says so.
  public var isSandbox: Bool
  /// Whether things with `draft: true` are shown.
  public var includesDrafts: Bool
  /// Whether `.br` and `.gz` files are written beside the pages.
  public var compresses: Bool
  /// The folder of the system's time zones.
  public var zoneinfo: String
  /// Tells one version of this program from another: pages of another version are drawn again.
  public var generator: Hash128
  /// How many threads draw and write; at least one.
  public var workers: Int
  /// Whether more builds will follow in this process: everything is then read even where nothing has changed.
  public var keepsSources: Bool

  /// The clock's moment is the one thing that has no default.
  public init(
    now: Instant, baseURL: String? = nil, isSandbox: Bool = false, includesDrafts: Bool = false,
    compresses: Bool = false, zoneinfo: String = "/usr/share/zoneinfo",
    generator: Hash128 = Hash128(high: 0, low: 0), workers: Int = Parallel.workersMax, keepsSources: Bool = false
  ) {
    self.now = now
    self.baseURL = baseURL
    self.isSandbox = isSandbox
    self.includesDrafts = includesDrafts
    self.compresses = compresses
    self.zoneinfo = zoneinfo
    self.generator = generator
    self.workers = workers
    self.keepsSources = keepsSources
  }

  /// Everything but the clock and the number of threads.
  var fingerprint: Hash128 {
    var hasher = Hasher128()
    hasher.combine(baseURL)
    hasher.combine(isSandbox)
    hasher.combine(includesDrafts)
    hasher.combine(compresses)
    hasher.combine(zoneinfo)
    hasher.combine(generator)
    return hasher.finalize()
  }
}
