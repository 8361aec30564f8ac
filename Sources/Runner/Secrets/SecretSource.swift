import Glibc

/// Where secrets are found and kept: the environment's `NAME`, else the file that `NAME_FILE` names, else
/// `<folder>/NAME`.
public struct SecretSource: Sendable {
  let environment: [String: String]
  /// Such as `data/secrets`; made with mode 0700 when something has to be kept.
  let folder: String

  public init(environment: [String: String], folder: String) {
    self.environment = environment
    self.folder = folder
  }

  /// - Parameter subfolder: below the folder, for a secret that is kept apart.
  /// - Returns: nil where there is none. An environment variable that is empty counts as not set.
  /// - Throws: ``SecretError`` for a file that can't be read, is empty or, in the folder, is readable by others.
  func find(_ name: String, subfolder: String? = nil) throws(SecretError) -> Secret? {
    if let value = environment[name], !value.isEmpty { return Secret(value) }
    if let path = environment[name + "_FILE"], !path.isEmpty { return try read(name, path) }
    let path = path(name, subfolder)
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(name: name, FileError(path: path, code: errno))
    }
    guard status.st_mode & 0o077 == 0 else { throw .readableByOthers(name: name, path: path) }
    return try read(name, path)
  }

  /// Writes the secret to `<folder>/NAME` with mode 0600, whole or not at all.
  /// - Returns: the secret that is there now: another's, where one was kept in the meantime.
  func keep(_ name: String, _ secret: Secret, subfolder: String? = nil) throws(SecretError) -> Secret {
    let path = path(name, subfolder)
    let draft = path + ".\(getpid()).new"
    do throws(FileError) {
      try FileSystem.makeFolder(folder, mode: 0o700)
      if let subfolder { try FileSystem.makeFolder(folder + "/" + subfolder, mode: 0o700) }
      unlink(draft)
      let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw FileError(path: draft, code: errno) }
      defer {
        close(descriptor)
        unlink(draft)
      }
      try FileSystem.write(Array((secret.reveal() + "\n").utf8), to: descriptor, path: draft)
      guard fsync(descriptor) == 0 else { throw FileError(path: draft, code: errno) }
      // A link, unlike a rename, never replaces a secret that another start has just made.
      guard link(draft, path) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
    } catch {
      throw .unreadable(name: name, error)
    }
    return try read(name, path)
  }

  /// Whether a secret comes from the environment, and not from the folder.
  func isGivenElsewhere(_ name: String) -> Bool {
    [name, name + "_FILE"].contains { environment[$0]?.isEmpty == false }
  }

  /// Puts the secret into the folder, in place of the one that is there; whole or not at all.
  func replace(_ name: String, _ secret: Secret) throws(SecretError) {
    let path = path(name, nil)
    let draft = path + ".\(getpid()).new"
    do throws(FileError) {
      try FileSystem.makeFolder(folder, mode: 0o700)
      unlink(draft)
      let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw FileError(path: draft, code: errno) }
      defer {
        close(descriptor)
        unlink(draft)
      }
      try FileSystem.write(Array((secret.reveal() + "\n").utf8), to: descriptor, path: draft)
      guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw FileError(path: path, code: errno) }
      // The name must survive a loss of power as well.
      let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folderDescriptor >= 0 else { throw FileError(path: folder, code: errno) }
      defer { close(folderDescriptor) }
      guard fsync(folderDescriptor) == 0 else { throw FileError(path: folder, code: errno) }
    } catch {
      throw .unreadable(name: name, error)
    }
  }

  private func path(_ name: String, _ subfolder: String?) -> String {
    folder + "/" + (subfolder.map { $0 + "/" } ?? "") + name
  }

  private func read(_ name: String, _ path: String) throws(SecretError) -> Secret {
    var bytes: [UInt8]
    do {
      bytes = try FileSystem.read(path, limitBytes: 64 * 1024)
    } catch {
      throw .unreadable(name: name, error)
    }
    while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
    guard !bytes.isEmpty else { throw .empty(name: name, path: path) }
    return Secret(String(decoding: bytes, as: UTF8.self))
  }
}
