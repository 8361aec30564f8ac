import Files

/// Makes the fonts that the sheets ask for: WOFF2 with no more than the letters of the site's languages.
///
/// A font that has none of these letters is left out with its rule, so that one sheet serves sites with and without Arabic.
struct FontMaker {
  /// The folder for what was made.
  let cache: String
  /// Where the system's fonts are.
  let folders: [String]
  let letters: FontLetters

  struct Result {
    /// By the path that the sheets have for them.
    var fonts: [String: FontFile] = [:]
    var problems: [AssetProblem] = []
    var made = 0
    var cacheHits = 0
  }

  /// Part of every name: raised where the same font is made another way.
  private static let recipe = 2
  private static let system = "system:"

  func make(for files: [String: AssetFile]) -> Result {
    var result = Result()
    for (path, place) in wanted(by: files).sorted(by: { $0.key < $1.key }) {
      guard let source = source(of: path, files) else {
        if path.hasPrefix(Self.system) { result.problems.append(place.problem(Self.missing(path))) }
        continue
      }
      guard let covered = FontCoverage.characters(of: source) else {
        result.problems.append(place.problem("`\(path)` is no TrueType or OpenType font", isWarning: false))
        continue
      }
      guard !covered.isDisjoint(with: letters.letters) else { continue }
      make(path, of: source, covered.intersection(letters.all), place, &result)
    }
    return result
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

  private func source(of path: String, _ files: [String: AssetFile]) -> [UInt8]? {
    guard path.hasPrefix(Self.system) else {
      guard case .other(let bytes)? = files[path]?.content else { return nil }
      return bytes
    }
    let name = String(path.dropFirst(Self.system.count))
    for folder in folders {
      guard let file = find(name, in: folder, depth: 0),
        let bytes = (try? FileReader.bytes(file, sizeMax: AssetTree.fileBytesMax)) ?? nil
      else { continue }
      return bytes
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

  private func make(
    _ path: String, of source: [UInt8], _ characters: Set<UInt32>, _ place: Place, _ result: inout Result
  ) {
    let range = FontRange.text(characters)
    var hasher = Hasher128()
    hasher.combine(Self.recipe)
    hasher.combine(source)
    hasher.combine(range)
    let hash = hasher.finalize()
    let target = "\(cache)/\(hash).woff2"
    if FileStat.of(target)?.kind == .file {
      result.cacheHits += 1
    } else {
      result.made += 1
      guard let font = FontSubset.woff2(of: source, characters: characters) else {
        result.problems.append(place.problem("`\(path)` can't be made smaller and is left out; is the file damaged?"))
        return
      }
      do throws(FileError) {
        try FileWriter.makeFolder(cache)
        try FileWriter.write(font, to: target)
      } catch {
        result.problems.append(place.problem("the font can't be kept: \(error)"))
        return
      }
    }
    let name = path.hasPrefix(Self.system) ? "fonts/" + path.dropFirst(Self.system.count) : path
    let published = AssetPath.published(name, fingerprint: hash.short, type: "woff2")
    result.fonts[path] = FontFile(
      address: "/" + published, unicodeRange: range,
      published: PublishedFile(path: published, content: .file(target)))
  }

  private static func missing(_ path: String) -> String {
    "the system has no font `\(path.dropFirst(system.count))`, so its rule is left out; install its package, such as "
      + "fonts-noto-core"
  }
}
