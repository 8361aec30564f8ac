import Files
import Glibc
import Synchronization

/// The pictures that have been looked at, kept by what tells an unchanged file, in memory and from build to build.
final class PictureShelf: Sendable {
  private let root: String
  private let indexPath: String
  private let entries: Mutex<Entries>

  private struct Entries {
    var known: [String: Entry] = [:]
    var hasChanged = false
  }

  private struct Entry {
    let stat: FileStat
    let picture: Picture
  }

  /// - Parameters:
  ///   - root: the site's folder.
  ///   - index: the file that keeps what is known; one that is missing or broken is empty.
  init(root: String, index: String) {
    self.root = root
    indexPath = index
    var entries = Entries()
    let bytes = (try? FileReader.bytes(index, sizeMax: 256 << 20)) ?? nil
    for line in String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n") {
      if let entry = Self.entry(line) { entries.known[entry.picture.path] = entry }
    }
    self.entries = Mutex(entries)
  }

  /// The picture at `path` from the site's folder.
  func picture(_ path: String) throws(AssetProblem) -> Picture {
    let place = root + "/" + path
    guard let stat = FileStat.of(place) else { throw AssetProblem(file: path, sentence: "there is no such picture") }
    guard stat.kind == .file else {
      throw AssetProblem(file: path, sentence: "a picture must be a plain file; copy it here")
    }
    let known = entries.withLock { $0.known[path] }
    if let known, known.stat == stat { return known.picture }
    guard !path.split(separator: "/").contains(".."), isInside(place) else {
      throw AssetProblem(file: path, sentence: "the picture is outside of the site's folder; copy it here")
    }
    let picture = try Picture.read(path, at: place)
    entries.withLock { entries in
      entries.known[path] = Entry(stat: stat, picture: picture)
      entries.hasChanged = true
    }
    return picture
  }

  /// Keeps what is known of `used` for the next build.
  func save(used: Set<String>) throws(FileError) {
    let text = entries.withLock { entries -> String? in
      let before = entries.known.count
      entries.known = entries.known.filter { used.contains($0.key) }
      guard entries.hasChanged || entries.known.count != before else { return nil }
      entries.hasChanged = false
      return entries.known.values.sorted { $0.picture.path < $1.picture.path }.map(Self.line).joined()
    }
    if let text { try FileWriter.write(Array(text.utf8), to: indexPath) }
  }

  /// Whether no folder on the way to `place` is a link that leads elsewhere.
  private func isInside(_ place: String) -> Bool {
    guard let real = realpath(place, nil), let realRoot = realpath(root, nil) else { return false }
    defer {
      free(real)
      free(realRoot)
    }
    return String(cString: real).hasPrefix(String(cString: realRoot) + "/")
  }

  private static func line(_ entry: Entry) -> String {
    let picture = entry.picture
    let numbers: [any CustomStringConvertible] = [
      entry.stat.size, entry.stat.modified, entry.stat.inode, picture.hash.high, picture.hash.low,
      picture.head.format.rawValue, picture.head.width, picture.head.height, picture.head.isTurned ? 1 : 0,
      picture.head.hasAlpha ? 1 : 0,
    ]
    return numbers.map(\.description).joined(separator: " ") + " " + picture.path + "\n"
  }

  private static func entry(_ line: Substring) -> Entry? {
    let parts = line.split(separator: " ", maxSplits: 10)
    guard parts.count == 11, let size = Int64(parts[0]), let modified = Int64(parts[1]), let inode = UInt64(parts[2]),
      let high = UInt64(parts[3]), let low = UInt64(parts[4]), let format = PictureFormat(rawValue: String(parts[5])),
      let width = Int(parts[6]), let height = Int(parts[7])
    else { return nil }
    let head = PictureHead(
      format: format, width: width, height: height, isTurned: parts[8] == "1", hasAlpha: parts[9] == "1")
    return Entry(
      stat: FileStat(kind: .file, size: size, modified: modified, inode: inode),
      picture: Picture(path: String(parts[10]), head: head, hash: Hash128(high: high, low: low)))
  }
}
