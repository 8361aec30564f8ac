#if canImport(Glibc)
  import Glibc
#endif

/// The process's environment.
public enum CGIEnvironment {
  /// By name. A variable that is no UTF-8 is repaired.
  public static func current() -> [String: String] {
    var result: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let line = String(cString: text)
      if let equals = line.firstIndex(of: "=") {
        result[String(line[..<equals])] = String(line[line.index(after: equals)...])
      }
      entry += 1
    }
    return result
  }
}
