import FoundationEssentials
import Payments

#if canImport(Glibc)
  import Glibc
#endif

/// Files that are written once and never changed.
struct SandboxFolder: Sendable {
  let path: String

  /// Writes the file unless it is there.
  /// - Returns: whether this call made it. The file has its whole content from the first moment on: it is written under
  ///   another name and then linked, which fails where the name is taken.
  func create(_ value: some Encodable, _ name: String) throws(PaymentError) -> Bool {
    guard let bytes = try? JSONEncoder().encode(value) else { throw .badReply }
    mkdir(path, 0o700)
    let draft = "\(path)/.\(name).\(getpid()).\(UInt64.random(in: 0...UInt64.max))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unavailable }
    defer { unlink(draft) }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    let synced = fsync(descriptor)
    close(descriptor)
    guard written == bytes.count, synced == 0 else { throw .unavailable }
    if link(draft, "\(path)/\(name)") == 0 { return true }
    guard errno == EEXIST else { throw .unavailable }
    return false
  }

  /// Makes a file and removes it.
  func check() throws(PaymentError) {
    mkdir(path, 0o700)
    let draft = "\(path)/.check.\(getpid()).\(UInt64.random(in: 0...UInt64.max))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unavailable }
    close(descriptor)
    unlink(draft)
  }

  /// The names of files that are wanted, in their order.
  func names(where isWanted: (String) -> Bool) throws(PaymentError) -> [String] {
    guard let directory = opendir(path) else {
      guard errno == ENOENT else { throw .unavailable }
      return []
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isWanted(name) { names.append(name) }
    }
    return names.sorted()
  }

  /// - Returns: nil where there is no such file.
  func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws(PaymentError) -> Value? {
    guard let data = try? Data(contentsOf: URL(filePath: "\(path)/\(name)")) else { return nil }
    guard let value = try? JSONDecoder().decode(type, from: data) else { throw .badReply }
    return value
  }
}
