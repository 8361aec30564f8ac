#if canImport(Glibc)
  import Glibc
#endif

/// A file that holds one setting: a secret that a container's or a service's manager lays down.
enum SettingFile {
  private static let bytesMax = 64 * 1024

  /// The file's text without line breaks at its end.
  /// - Returns: nil where it can't be read, is empty, no UTF-8, or longer than a setting can be.
  static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: bytesMax + 1)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      filled += count
    }
    guard filled <= bytesMax else { return nil }
    bytes.removeLast(bytes.count - filled)
    while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }
}
