import Core
import Crypto
import Files
import Objects
import Synchronization
import WebFiles

/// Reads a built site from its folder.
struct PublishedFolder: Sendable {
  let folder: String
  let encoding: FileEncoding
  let addresses: PageAddresses
  /// What is said of how long pages may be kept; assets are kept for good.
  let pageCaching: String

  /// All files, by their keys as bytes.
  func files() throws(PublishError) -> [SiteFile] {
    let paths = try paths()
    let all = Set(paths)
    let own = paths.filter { !isCompanion($0, all) }
    guard !own.isEmpty else { throw .noSite(folder: folder) }
    if encoding == .gzip, own.count == paths.count { throw .notCompressed }
    let made = Parallel.map(own.count, chunk: 16) { index in
      Result { () throws(PublishError) in try file(own[index], all) }
    }
    var files: [SiteFile] = []
    files.reserveCapacity(made.count)
    for result in made { files.append(try result.get()) }
    files.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var seen: [String: String] = [:]
    for file in files {
      if let other = seen.updateValue(file.path, forKey: file.key) { throw .sameKey(other, file.path) }
    }
    return files
  }

  /// The bytes of a file.
  /// - Throws: ``PublishError/changed(_:)`` where they are no longer those that were hashed.
  func bytes(_ file: SiteFile) throws(PublishError) -> [UInt8] {
    guard let bytes = try read(file.source), Self.hash(bytes) == file.hash else { throw .changed(file.path) }
    return bytes
  }

  private func file(_ path: String, _ all: Set<String>) throws(PublishError) -> SiteFile {
    let type = ContentTypes.type(ofFile: path)
    let isPacked = encoding == .gzip && all.contains(path + ".gz")
    let source = isPacked ? path + ".gz" : path
    guard let bytes = try read(source) else { throw .changed(path) }
    let isAsset = path.hasPrefix("assets/")
    let caching = CachePolicy.hasFingerprint(path) && isAsset ? CachePolicy.header(path: path, query: nil) : pageCaching
    return SiteFile(
      path: path, source: source, key: addresses.key(path), isAsset: isAsset, size: bytes.count,
      hash: Self.hash(bytes), md5: Hex.encode(Insecure.MD5.hash(data: bytes)),
      attributes: ObjectAttributes(
        contentType: type, contentEncoding: isPacked ? "gzip" : nil, cacheControl: caching))
  }

  private func read(_ path: String) throws(PublishError) -> [UInt8]? {
    do { return try FileReader.bytes(folder + "/" + path) } catch { throw .file(error) }
  }

  private static func hash(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }

  /// A `.br` or `.gz` beside the file it was made of.
  private func isCompanion(_ path: String, _ all: Set<String>) -> Bool {
    (path.hasSuffix(".br") || path.hasSuffix(".gz")) && all.contains(String(path.dropLast(3)))
  }

  private func paths() throws(PublishError) -> [String] {
    var paths: [String] = []
    var folders = [""]
    while let inner = folders.popLast() {
      for entry in DirectoryListing.entries(inner.isEmpty ? folder : "\(folder)/\(inner)") ?? [] {
        let path = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
        guard entry.name.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 && $0 != "\u{FFFD}" }) else {
          throw .badName(path)
        }
        switch entry.kind {
        // What git keeps the folder by, and files that a build has not finished.
        case .file where entry.name == ".gitkeep" || entry.name.hasSuffix(".new~"): break
        case .file: paths.append(path)
        case .folder: folders.append(path)
        case .link, .other: throw .noPlainFile(path)
        }
      }
    }
    return paths
  }
}
