#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's time zone files.
public enum TimeZoneDirectory {
  public static let path = "/usr/share/zoneinfo"

  /// Reads the zone `name`, such as `Europe/Berlin`.
  /// - Throws: ``TimeZoneError``. A name with `..`, with a leading `/`, or with a character that no zone's name has is
  ///   refused before any file is opened.
  public static func load(
    _ name: String, directory: String = path
  ) throws(TimeZoneError) -> TimeZoneRules {
    guard isName(name) else { throw .badName(name) }
    guard let bytes = read(directory + "/" + name) else { throw .notFound(name: name, directory: directory) }
    return try TimeZoneRules(tzif: bytes)
  }

  /// Parts of letters, digits, `_`, `+` and `-`, the first character a letter, joined by single slashes.
  private static func isName(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count) else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.utf8.first, isLetter(first) else { return false }
      return part.utf8.allSatisfy { isLetter($0) || ($0 >= 48 && $0 <= 57) || [43, 45, 95].contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) }

  /// No zone file is larger than a few kilobytes; what is larger is no zone file.
  private static let bytesMax = 1 << 20

  /// - Returns: nil where the file can't be opened or read, is a directory, or is too large.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while bytes.count <= bytesMax {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
    return nil
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
