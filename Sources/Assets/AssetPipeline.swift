import Core
import Files

/// Makes of `templates/assets` and of the content's pictures what is published: bundled and minified sheets, scripts, pictures
/// in the sizes and formats that browsers like best, fonts with the letters that the site needs. Every file has a name that
/// changes with its content, so that browsers may keep it for ever.
public final class AssetPipeline: Sendable {
  private let root: String
  private let cache: String
  private let options: AssetOptions
  private let tools: AssetTools
  private let shelf: PictureShelf

  /// - Parameters:
  ///   - root: the site's folder, which holds `templates/assets` and `content`.
  ///   - cache: a folder for what was made; it is made where it is missing, and can be removed at any time.
  public init(
    root: String, cache: String, options: AssetOptions = AssetOptions(), tools: AssetTools = .installed()
  ) {
    self.root = root
    self.cache = cache
    self.options = options
    self.tools = tools
    shelf = PictureShelf(root: root, index: cache + "/pictures")
  }

  /// The facts of a picture; its addresses are final. Reads the file at most once as long as it does not change, and starts
  /// no tool. May be called from any thread.
  /// - Parameter path: from the site's folder, such as `content/events/jazz/poster.jpg`.
  /// - Throws: ``AssetProblem`` for a picture that can't be published.
  public func image(_ path: String) throws(AssetProblem) -> ImageAsset { try plan(path).asset }

  private func plan(_ path: String) throws(AssetProblem) -> PicturePlan {
    PicturePlan(try shelf.picture(path), options: options, canMake: tools.vips != nil)
  }

  /// Makes everything; what the cache holds is not made again.
  /// - Parameters:
  ///   - images: every picture that a page shows, by its path as for ``image(_:)``.
  ///   - locales: the site's, whose letters the fonts hold.
  ///   - characters: code points that texts have beyond the letters of their locales.
  ///   - inlineBytesMax: the most bytes of a sheet that may stand in pages themselves.
  public func build(
    images: Set<String>, locales: [LocaleTag], characters: [LocaleTag: Set<UInt32>] = [:], inlineBytesMax: Int = 0
  ) -> AssetBuild {
    // Two makers of the same picture would write over each other, and the second finds what the first has made.
    try? FileWriter.makeFolder(cache)
    guard let lock = try? FileLock(cache + "/lock") else { return build(images, locales, characters, inlineBytesMax) }
    let build = build(images, locales, characters, inlineBytesMax)
    lock.unlock()
    return build
  }

  private func build(
    _ images: Set<String>, _ locales: [LocaleTag], _ characters: [LocaleTag: Set<UInt32>],
    _ inlineBytesMax: Int
  ) -> AssetBuild {
    var problems: [AssetProblem] = []
    var pictures = PictureMaker.Result()
    var originals: [PublishedFile] = []
    let tree = AssetTree(folder: root + "/" + AssetTree.name)
    problems += tree.problems
    let fonts = FontMaker(
      cache: cache + "/fonts", folders: tools.fontFolders,
      letters: FontLetters(locales: locales, characters: characters)
    ).make(for: tree.files)
    problems += fonts.problems
    let graph = AssetGraph(files: tree.files, fonts: fonts.fonts, rootFiles: options.rootFiles)
    problems += graph.problems
    do {
      try FileWriter.makeFolder(cache)
      var variants: [PictureVariant] = []
      for path in images.sorted() {
        do {
          let plan = try plan(path)
          variants += plan.variants
          if let original = plan.original {
            originals.append(PublishedFile(path: original, content: .file(root + "/" + path)))
          }
        } catch { problems.append(error) }
      }
      pictures = try PictureMaker(root: root, cache: cache + "/pictures.made", tools: tools).make(variants)
      problems += pictures.problems
      try shelf.save(used: images)
    } catch {
      problems.append(AssetProblem(file: AssetTree.name, sentence: "the cache of assets can't be written: \(error)"))
    }
    if tools.vips == nil, options.makesImages, !images.isEmpty {
      problems.append(
        AssetProblem(
          file: "content", isWarning: true,
          sentence: "pictures are published as they are, since `vips` is missing; install libvips-tools"))
    }
    let templates = graph.hasCircle ? [] : graph.published()
    let small = Self.smallSheets(graph.addresses, templates, inlineBytesMax)
    return AssetBuild(
      names: graph.addresses, smallSheets: small,
      files: Set(templates + originals + pictures.files).sorted { $0.path < $1.path },
      problems: Set(problems).sorted(), made: pictures.made + fonts.made,
      cacheHits: pictures.cacheHits + fonts.cacheHits, fingerprint: Self.fingerprint(graph.addresses, small))
  }

  private static func smallSheets(
    _ names: [String: String], _ files: [PublishedFile], _ bytesMax: Int
  ) -> [String: SmallSheet] {
    let contents = Dictionary(files.map { ("/" + $0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    var sheets: [String: SmallSheet] = [:]
    for (name, address) in names where AssetPath.type(of: name) == "css" {
      guard case .bytes(let bytes)? = contents[address] else { continue }
      sheets[name] = SmallSheet(bytes, bytesMax: bytesMax)
    }
    return sheets
  }

  private static func fingerprint(_ names: [String: String], _ sheets: [String: SmallSheet]) -> UInt64 {
    var hasher = Hasher128()
    for (name, sheet) in sheets.sorted(by: { $0.key < $1.key }) {
      hasher.combine(name)
      hasher.combine(sheet.hash)
    }
    for (name, address) in names.sorted(by: { $0.key < $1.key }) {
      hasher.combine(name)
      hasher.combine(address)
    }
    return hasher.finalize().high
  }
}
