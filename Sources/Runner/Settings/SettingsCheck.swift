/// Looks at an environment without ever showing a value.
public struct SettingsCheck: Sendable {
  public enum State: Hashable, Sendable {
    case notSet
    case set
    /// Set to nothing, which counts as not set.
    case empty
    /// A secret, in the file that the variable with `_FILE` behind its name points to.
    case inFile
    case unreadable(FileError)
  }

  private let environment: [String: String]

  public init(_ environment: [String: String]) { self.environment = environment }

  public func state(of setting: Setting) -> State {
    if let value = environment[setting.name] {
      // The variable itself goes before the file.
      if !value.isEmpty { return .set }
      if fileName(setting) == nil { return .empty }
    }
    guard let path = fileName(setting) else { return .notSet }
    do {
      return try FileSystem.read(path, limitBytes: 64 * 1024).isEmpty ? .empty : .inFile
    } catch {
      return .unreadable(error)
    }
  }

  private func fileName(_ setting: Setting) -> String? {
    guard setting.isSecret, let path = environment[setting.name + "_FILE"], !path.isEmpty else { return nil }
    return path
  }

  /// One sentence for each variable that begins with `BILTEN_` and that nobody reads, with the name that may be meant.
  public var unknown: [String] {
    let known = Setting.all.map(\.name) + Setting.all.filter(\.isSecret).map { $0.name + "_FILE" }
    return environment.keys.filter { $0.hasPrefix("BILTEN_") && !known.contains($0) }.sorted()
      .map { name in
        // Only secrets are read from files.
        let plain = name.hasSuffix("_FILE") ? String(name.dropLast(5)) : name
        return "nobody reads the variable \(name)" + Nearest.hint(known.contains(plain) ? plain : name, among: known)
      }
  }
}
