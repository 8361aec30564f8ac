import Core
import Crypto
import Glibc
import NIOCore
import Synchronization
import WebFiles

/// Finds files below one folder, and never anything outside it: paths are walked one name at a time and no symbolic link
/// is followed, so that nothing a page's author or a client does leads elsewhere.
final class StaticFiles: Sendable {
  /// The folder may be replaced by another while the server runs.
  private let folder: String
  private let cache = Mutex(Cache())

  enum Lookup: Sendable {
    case file(StaticFile)
    /// The page has another address: a raw path, to which the query is added.
    case redirect(toPath: String)
    case missing
  }

  private typealias Opened = (descriptor: Int32, identity: FileIdentity)

  private struct Cache {
    var files: [String: (identity: FileIdentity, file: StaticFile)] = [:]
    var bytes = 0
    /// Of files that are too large to be held.
    var tags: [String: (identity: FileIdentity, tag: String)] = [:]
  }

  private static let cachedBytesMax = 64 * 1024 * 1024
  private static let tagsMax = 1024
  /// A larger file is read in pieces while it is sent.
  static let cachedFileBytesMax = 1024 * 1024

  init(folder: String) { self.folder = folder }

  /// `/x` is the file `x`, else `x.html`, else `x/index.html` at `/x/`. Blocks while it reads.
  /// - Parameter codings: what the client takes, the most wanted first.
  func find(_ target: RequestTarget, codings: [ContentCoding] = []) -> Lookup {
    let path = target.segments
    if target.hasTrailingSlash {
      if let file = file(path + ["index.html"], codings) { return .file(file) }
      guard let name = path.last, exists(path.dropLast() + [name + ".html"]) else { return .missing }
      return .redirect(toPath: String(target.rawPath.dropLast()))
    }
    if let file = file(path, codings) { return .file(file) }
    guard let name = path.last else { return .missing }
    if let file = file(path.dropLast() + [name + ".html"], codings) { return .file(file) }
    return exists(path + ["index.html"]) ? .redirect(toPath: target.rawPath + "/") : .missing
  }

  /// The file of exactly this path, or nil where there is none; shorter where the client takes a form that lies beside it
  /// as `name.br` or `name.gz`, no older than the file itself.
  func file(_ path: [String], _ codings: [ContentCoding] = []) -> StaticFile? {
    guard let opened = open(path), var file = read(opened, path) else { return nil }
    guard let name = path.last, ContentTypes.isCompressible(file.contentType) else { return file }
    var shorter: StaticFile?
    let wanted = codings + ContentCoding.allCases.filter { !codings.contains($0) }
    for coding in wanted where shorter == nil {
      let shorterPath: [String] = path.dropLast() + [name + coding.suffix]
      guard let other = open(shorterPath) else { continue }
      guard !other.identity.isOlder(than: opened.identity) else {
        close(other.descriptor)
        continue
      }
      file.isNegotiated = true
      guard codings.contains(coding) else {
        close(other.descriptor)
        break
      }
      guard let coded = read(other, shorterPath) else { continue }
      shorter = StaticFile(
        path: file.path, contentType: file.contentType, content: coded.content, size: coded.size,
        modifiedSeconds: file.modifiedSeconds, entityTag: coded.entityTag, coding: coding, isNegotiated: true)
    }
    return shorter ?? file
  }

  /// Reads an open file, or takes it from the cache, and closes it unless it is read while it is sent.
  private func read(_ opened: Opened, _ path: [String]) -> StaticFile? {
    let key = path.joined(separator: "/")
    guard opened.identity.size <= Self.cachedFileBytesMax else { return large(opened, key) }
    defer { close(opened.descriptor) }
    if let cached = cache.withLock({ $0.files[key] }), cached.identity == opened.identity { return cached.file }
    guard let bytes = try? FileSystem.read(opened.descriptor, path: key, limitBytes: .max) else { return nil }
    let file = StaticFile(
      path: key, contentType: ContentTypes.type(ofFile: key), content: .bytes(ByteBuffer(bytes: bytes)),
      size: bytes.count, modifiedSeconds: opened.identity.modifiedSeconds,
      entityTag: Self.tag(SHA256.hash(data: bytes)))
    keep(file, opened.identity)
    return file
  }

  /// Its content is read once, for the tag; closes the file where that fails.
  private func large(_ opened: Opened, _ key: String) -> StaticFile? {
    let file = OpenFile(opened.descriptor)
    var tag = cache.withLock { $0.tags[key].flatMap { $0.identity == opened.identity ? $0.tag : nil } }
    if tag == nil {
      var hash = SHA256()
      var piece = [UInt8](repeating: 0, count: 256 * 1024)
      while true {
        let count = Glibc.read(opened.descriptor, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return nil }
        if count == 0 { break }
        hash.update(data: piece[..<count])
      }
      let made = Self.tag(hash.finalize())
      cache.withLock { cache in
        if cache.tags.count >= Self.tagsMax { cache.tags = [:] }
        cache.tags[key] = (opened.identity, made)
      }
      tag = made
    }
    return tag.map { tag in
      StaticFile(
        path: key, contentType: ContentTypes.type(ofFile: key), content: .file(file), size: opened.identity.size,
        modifiedSeconds: opened.identity.modifiedSeconds, entityTag: tag)
    }
  }

  private static func tag(_ digest: SHA256Digest) -> String { "\"" + Hex.encode(Array(digest.prefix(16))) + "\"" }

  private func exists(_ path: [String]) -> Bool {
    guard let opened = open(path) else { return false }
    close(opened.descriptor)
    return true
  }

  private func keep(_ file: StaticFile, _ identity: FileIdentity) {
    // While it was being read the file may have been written to; then the next look finds another identity.
    guard file.size == identity.size else { return }
    cache.withLock { cache in
      if let old = cache.files[file.path] { cache.bytes -= old.file.size }
      if cache.bytes + file.size > Self.cachedBytesMax { cache = Cache() }
      cache.files[file.path] = (identity, file)
      cache.bytes += file.size
    }
  }

  private func open(_ path: [String]) -> Opened? {
    guard let name = path.last else { return nil }
    var parent = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if parent >= 0 { close(parent) } }
    for step in path.dropLast() {
      guard parent >= 0 else { return nil }
      let next = openat(parent, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      close(parent)
      parent = next
    }
    guard parent >= 0 else { return nil }
    // Not to wait for somebody to write to a pipe that lies in the folder.
    let descriptor = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    return (descriptor, FileIdentity(status))
  }
}
