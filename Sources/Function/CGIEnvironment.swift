#if canImport(Glibc)
  import Glibc
#endif

/// The process's environment.
public enum CGIEnvironment {
  /// By name. A variable that is no UTF-8 is repaired.
  public static func current() -> [String: String] {
    var result: [String: String] = [:]
    // As bytes: looking for a character would work out where each one begins and ends, for thousands of them.
    result.reserveCapacity(64)
    var entry = environ
    while let text = entry.pointee {
      if let equals = strchr(text, 61) {
        let name = UnsafeRawBufferPointer(start: text, count: equals - text)
        result[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      entry += 1
    }
    return result
  }
}
