import Core
import Crypto
import Glibc
import NIOCore
import Synchronization

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

  /// A file's content is kept while these stay the same.
  private struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
    let size: Int64
    let modified: [Int]
    let changed: [Int]

    /// A shorter form of a file that has been written since is not to be trusted.
    func isOlder(than other: Identity) -> Bool { modified.lexicographicallyPrecedes(other.modified) }
  }

  private typealias Opened = (descriptor: Int32, identity: Identity)

  private struct Cache {
    var files: [String: (identity: Identity, file: StaticFile)] = [:]
    var bytes = 0
  }

  private static let cachedBytesMax = 64 * 1024 * 1024
  private static let cachedFileBytesMax = 4 * 1024 * 1024

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
      guard let bytes = read(other, shorterPath) else { continue }
      shorter = StaticFile(
        path: file.path, contentType: file.contentType, body: bytes.body, entityTag: bytes.entityTag, coding: coding,
        isNegotiated: true)
    }
    return shorter ?? file
  }

  /// Reads an open file, or takes it from the cache, and closes it.
  private func read(_ opened: Opened, _ path: [String]) -> StaticFile? {
    defer { close(opened.descriptor) }
    let key = path.joined(separator: "/")
    if let cached = cache.withLock({ $0.files[key] }), cached.identity == opened.identity { return cached.file }
    guard let bytes = try? FileSystem.read(opened.descriptor, path: key, limitBytes: .max) else { return nil }
    let digest = SHA256.hash(data: bytes).prefix(16).map { Hex.encode([$0]) }.joined()
    let file = StaticFile(
      path: key, contentType: ContentTypes.type(ofFile: key), body: ByteBuffer(bytes: bytes),
      entityTag: "\"\(digest)\"")
    keep(file, opened.identity)
    return file
  }

  private func exists(_ path: [String]) -> Bool {
    guard let opened = open(path) else { return false }
    close(opened.descriptor)
    return true
  }

  private func keep(_ file: StaticFile, _ identity: Identity) {
    let size = file.body.readableBytes
    // While it was being read the file may have been written to; then the next look finds another identity.
    guard size == identity.size, size <= Self.cachedFileBytesMax else { return }
    cache.withLock { cache in
      if let old = cache.files[file.path] { cache.bytes -= old.file.body.readableBytes }
      if cache.bytes + size > Self.cachedBytesMax { cache = Cache() }
      cache.files[file.path] = (identity, file)
      cache.bytes += size
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
    let identity = Identity(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
    return (descriptor, identity)
  }
}
