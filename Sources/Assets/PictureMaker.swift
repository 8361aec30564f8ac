import Files
import Glibc
import Synchronization

/// Makes what is missing of pictures' variants, each by a process of its own: a picture that makes the decoder crash or eat
/// memory ends in one error text, not in the end of the build.
struct PictureMaker: Sendable {
  let root: String
  /// Where the made files are kept, by what they were made of and by which tool.
  let cache: String
  let tools: AssetTools

  struct Result: Sendable {
    var files: [PublishedFile] = []
    var problems: [AssetProblem] = []
    var made = 0
    var cacheHits = 0
  }

  /// Makes what the cache does not hold; the same picture in several places is made once.
  func make(_ variants: [PictureVariant]) throws(FileError) -> Result {
    guard let vips = tools.vips, !variants.isEmpty else { return Result() }
    try FileWriter.makeFolder(cache)
    let version = AssetTools.version(of: vips)
    var result = Result()
    var missing: [String: PictureVariant] = [:]
    for variant in variants {
      let target = cachePath(variant, version)
      result.files.append(PublishedFile(path: variant.publishedPath, content: .file(target)))
      if missing[target] != nil { continue }
      if FileStat.of(target)?.kind == .file { result.cacheHits += 1 } else { missing[target] = variant }
    }
    let jobs = missing.sorted { ($0.value.source.path, $0.key) < ($1.value.source.path, $1.key) }
    if !jobs.isEmpty { removeRests() }
    let problems = Mutex<[String: AssetProblem]>([:])
    let made = Atomic<Int>(0)
    Parallel.forEach(jobs.count, chunk: 1) { worker, range in
      for (target, variant) in jobs[range] {
        // What can't be read once can't be read in any size.
        guard problems.withLock({ $0[variant.source.path] == nil }) else { continue }
        made.add(1, ordering: .relaxed)
        guard let problem = make(variant, at: target, vips: vips, worker: worker) else { continue }
        problems.withLock { $0[variant.source.path] = problem }
      }
    }
    result.made = made.load(ordering: .relaxed)
    result.problems = problems.withLock { Array($0.values) }
    return result
  }

  /// Removes what processes that were ended in the middle left behind.
  private func removeRests() {
    for entry in DirectoryListing.entries(cache) ?? [] {
      let parts = entry.name.split(separator: "-")
      guard parts.count == 3, parts[0] == "made" || parts[0] == "source", let process = pid_t(parts[1]),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(cache + "/" + entry.name)
    }
  }

  private func cachePath(_ variant: PictureVariant, _ version: Hash128) -> String {
    var hasher = Hasher128()
    hasher.combine(version)
    hasher.combine(variant.hash)
    return "\(cache)/\(hasher.finalize()).\(variant.format.type)"
  }

  private func make(_ variant: PictureVariant, at target: String, vips: String, worker: Int) -> AssetProblem? {
    func problem(_ sentence: String) -> AssetProblem { AssetProblem(file: variant.source.path, sentence: sentence) }
    // The names are ours: what a writer called the picture can't be taken for an option.
    // A tool may outlive the process that started it: it must not write into a picture of another.
    let mark = "\(getpid())-\(worker)"
    let source = "source-\(mark).\(variant.source.head.format.type)"
    let made = "made-\(mark).\(variant.format.type)"
    defer { for name in [source, made] { unlink(cache + "/" + name) } }
    unlink(cache + "/" + source)
    guard symlink(root + "/" + variant.source.path, cache + "/" + source) == 0 else {
      return problem("the picture can't be reached from the cache: \(String(cString: strerror(errno)))")
    }
    var environment = ["VIPS_CONCURRENCY=1", "VIPS_WARNING=0"]
    // An SVG has been looked through already; of all other kinds only those that libvips trusts are read.
    if variant.source.head.format != .svg { environment.append("VIPS_BLOCK_UNTRUSTED=1") }
    let run = ToolRun(
      program: vips, arguments: variant.arguments(source: source, target: made), folder: cache,
      environment: environment, limiter: tools.limiter)
    switch run() {
    case .success: break
    case .timeout: return problem("the picture takes too long to read; make it smaller or save it anew")
    case .notStarted: return problem("\(vips) can't be started; is libvips-tools installed?")
    case .failure(let said): return problem("the picture can't be read, is the file whole? (\(Self.brief(said)))")
    }
    return keep(cache + "/" + made, as: target, variant.format).map(problem)
  }

  /// - Returns: what went wrong.
  private func keep(_ made: String, as target: String, _ format: PictureFormat) -> String? {
    do {
      if format == .webp {
        guard let bytes = try FileReader.bytes(made).flatMap(WebPMetadata.removed) else {
          return "vips made no WebP file of the picture"
        }
        try FileWriter.write(bytes, to: target)
      } else if rename(made, target) != 0 {
        throw FileError(path: target, number: errno)
      }
      return nil
    } catch {
      return "the made picture can't be kept: \(error)"
    }
  }

  /// The tool's words without what could disturb a terminal.
  private static func brief(_ said: String) -> String {
    let plain = said.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) }
    return String(String(String.UnicodeScalarView(plain)).prefix(200))
  }
}
