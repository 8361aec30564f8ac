/// Paths and addresses of assets, as text.
enum AssetPath {
  /// The folder of a path, empty for a file at the top.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The last part.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// In small letters, without the dot; empty where there is none.
  static func type(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Without the type and its dot.
  static func stem(of path: String) -> String {
    let type = type(of: path)
    return type.isEmpty ? path : String(path.dropLast(type.count + 1))
  }

  /// `path` with each byte that would need an escape in an address or a `srcset` made a hyphen.
  static func harmless(_ path: String) -> String {
    String(
      decoding: path.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: byte
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"): byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }

  /// Where a published asset stands, with its fingerprint before its type: `assets/site.3f9ac1d2e0.css`.
  static func published(_ path: String, fingerprint: String, type: String? = nil) -> String {
    "assets/\(harmless(stem(of: path))).\(fingerprint).\(type ?? self.type(of: path))"
  }

  /// An address as it is written in a sheet or a script.
  enum Address: Equatable {
    /// Of an asset, by its path, with the `#…` that follows.
    case asset(path: String, fragment: String)
    /// Of something else, such as `data:…`, `#part` or another site.
    case foreign
    /// Leads out of the assets' folder.
    case outside
  }

  /// What `address` means in a file that stands in `folder`.
  static func resolve(_ address: String, in folder: String) -> Address {
    if address.isEmpty || address.hasPrefix("#") || address.hasPrefix("//") { return .foreign }
    if address.hasPrefix("system:") { return .asset(path: address, fragment: "") }
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if head.contains(":") { return .foreign }
    var path = address[...]
    var fragment = ""
    if let mark = path.firstIndex(of: "#") {
      fragment = String(path[mark...])
      path = path[..<mark]
    }
    if let mark = path.firstIndex(of: "?") { path = path[..<mark] }
    var parts: [Substring]
    if path.hasPrefix("/assets/") {
      parts = []
      path = path.dropFirst("/assets/".count)
    } else if path.hasPrefix("/") {
      return .foreign
    } else {
      parts = folder.split(separator: "/")
    }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return .outside }
      } else {
        parts.append(part)
      }
    }
    return .asset(path: parts.joined(separator: "/"), fragment: fragment)
  }
}
