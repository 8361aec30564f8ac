import Files
import Glibc

/// Makes the fonts that the sheets ask for: WOFF2 with no more than the letters of the site's languages.
///
/// A font that has none of these letters is left out with its rule, so that one sheet serves sites with and without Arabic.
struct FontMaker {
  let root: String
  let cache: String
  let tools: AssetTools
  let letters: FontLetters

  struct Result {
    /// By the path that the sheets have for them.
    var fonts: [String: FontFile] = [:]
    var problems: [AssetProblem] = []
    var toolRuns = 0
    var cacheHits = 0
  }

  /// Part of every name: raised where the same font is made another way.
  private static let recipe = 1
  private static let system = "system:"

  func make(for files: [String: AssetFile]) -> Result {
    var result = Result()
    var isMissingTool = false
    for (path, place) in wanted(by: files).sorted(by: { $0.key < $1.key }) {
      guard let source = source(of: path, files) else {
        if path.hasPrefix(Self.system) { result.problems.append(place.problem(Self.missing(path))) }
        continue
      }
      guard tools.fontSubsetter != nil else {
        if !isMissingTool {
          result.problems.append(
            place.problem("fonts are left out, since `pyftsubset` is missing; install fonttools and python3-brotli"))
        }
        isMissingTool = true
        continue
      }
      guard let covered = FontCoverage.characters(of: source.bytes) else {
        result.problems.append(place.problem("`\(path)` is no TrueType or OpenType font", isWarning: false))
        continue
      }
      guard !covered.isDisjoint(with: letters.letters) else { continue }
      make(path, of: source, FontRange.text(covered.intersection(letters.all)), place, &result)
    }
    return result
  }

  private struct Source {
    let bytes: [UInt8]
    /// Absolute.
    let file: String
  }

  private struct Place {
    let text: TextPlace
    let offset: Int

    func problem(_ sentence: String, isWarning: Bool = true) -> AssetProblem {
      text.problem(at: offset, isWarning: isWarning, sentence)
    }
  }

  /// The fonts that rules name, and where the first of them does.
  private func wanted(by files: [String: AssetFile]) -> [String: Place] {
    var wanted: [String: Place] = [:]
    for file in files.values.sorted(by: { $0.path < $1.path }) {
      guard case .sheet(let sheet) = file.content else { continue }
      let text = TextPlace(file: AssetTree.name + "/" + file.path, bytes: sheet.bytes)
      for face in sheet.fontFaces where wanted[face.reference.path] == nil {
        wanted[face.reference.path] = Place(text: text, offset: face.reference.range.lowerBound)
      }
    }
    return wanted
  }

  private func source(of path: String, _ files: [String: AssetFile]) -> Source? {
    guard path.hasPrefix(Self.system) else {
      guard case .other(let bytes)? = files[path]?.content else { return nil }
      return Source(bytes: bytes, file: root + "/" + AssetTree.name + "/" + path)
    }
    let name = String(path.dropFirst(Self.system.count))
    for folder in tools.fontFolders {
      guard let file = find(name, in: folder, depth: 0),
        let bytes = (try? FileReader.bytes(file, sizeMax: AssetTree.fileBytesMax)) ?? nil
      else { continue }
      return Source(bytes: bytes, file: file)
    }
    return nil
  }

  private func find(_ name: String, in folder: String, depth: Int) -> String? {
    guard depth < 6, let entries = DirectoryListing.entries(folder) else { return nil }
    if entries.contains(where: { $0.name == name && $0.kind == .file }) { return folder + "/" + name }
    for entry in entries where entry.kind == .folder {
      if let found = find(name, in: folder + "/" + entry.name, depth: depth + 1) { return found }
    }
    return nil
  }

  private func make(_ path: String, of source: Source, _ range: String, _ place: Place, _ result: inout Result) {
    guard let tool = tools.fontSubsetter else { return }
    var hasher = Hasher128()
    hasher.combine(Self.recipe)
    hasher.combine(source.bytes)
    hasher.combine(range)
    let hash = hasher.finalize()
    var kept = Hasher128()
    kept.combine(hash)
    kept.combine(AssetTools.version(of: tool))
    let target = "\(cache)/\(kept.finalize()).woff2"
    if FileStat.of(target)?.kind == .file {
      result.cacheHits += 1
    } else {
      result.toolRuns += 1
      if let problem = run(tool, source, range, target: target) {
        result.problems.append(place.problem(problem))
        return
      }
    }
    let name = path.hasPrefix(Self.system) ? "fonts/" + path.dropFirst(Self.system.count) : path
    let published = AssetPath.published(name, fingerprint: hash.short, type: "woff2")
    result.fonts[path] = FontFile(
      address: "/" + published, unicodeRange: range,
      published: PublishedFile(path: published, content: .file(target)))
  }

  /// - Returns: what went wrong.
  private func run(_ tool: String, _ source: Source, _ range: String, target: String) -> String? {
    do { try FileWriter.makeFolder(cache) } catch { return "the font can't be kept: \(error)" }
    let made = "made-\(getpid()).woff2"
    defer { unlink(cache + "/" + made) }
    // Without hinting, which screens of today do not need, a font weighs a third less. Its copyright and licence stay.
    let outcome = ToolRun(
      program: tool,
      arguments: [
        source.file, "--unicodes=" + range, "--flavor=woff2", "--no-hinting", "--desubroutinize",
        "--name-IDs=0,1,2,3,4,5,6,13,14", "--output-file=" + made,
      ], folder: cache, limiter: tools.limiter)()
    switch outcome {
    case .success: break
    case .timeout: return "the font takes too long to be made smaller and is left out"
    case .notStarted: return "fonts are left out, since \(tool) can't be started"
    case .failure(let said):
      return "the font can't be made smaller and is left out; is python3-brotli installed? (\(said.prefix(200)))"
    }
    guard rename(cache + "/" + made, target) == 0 else {
      return "the font can't be kept: \(String(cString: strerror(errno)))"
    }
    return nil
  }

  private static func missing(_ path: String) -> String {
    "the system has no font `\(path.dropFirst(system.count))`, so its rule is left out; install its package, such as "
      + "fonts-noto-core"
  }
}
