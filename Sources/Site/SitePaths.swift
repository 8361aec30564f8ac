/// Where the parts of a site stand.
public struct SitePaths: Hashable, Sendable {
  /// The folder of the site; the other places may be elsewhere.
  public var root: String
  /// Markdown and facts.
  public var content: String
  /// Templates, strings and assets.
  public var templates: String
  /// What a web server shows to everyone.
  public var output: String
  /// What the generator remembers and what the functions read; never public.
  public var state: String

  /// What tools have made of pictures and fonts; may be shared and may be removed at any time.
  public var cache: String

  /// The usual places below `root`: `content`, `templates`, `public` and `.bilten`.
  public init(root: String) {
    let base = root.isEmpty || root == "." ? "" : root.hasSuffix("/") ? root : root + "/"
    self.root = base.isEmpty ? "." : String(base.dropLast())
    content = base + "content"
    templates = base + "templates"
    output = base + "public"
    state = base + ".bilten"
    cache = base + ".bilten/cache"
  }

  /// The folder that a `CatalogReader` reads.
  public var catalog: String { state + "/catalog" }
}
