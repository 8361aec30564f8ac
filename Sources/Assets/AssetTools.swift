import Files
import Glibc

/// The programs that make pictures, as far as they are installed, and where the system keeps its fonts.
public struct AssetTools: Hashable, Sendable {
  /// libvips' command (Debian libvips-tools), by its absolute path.
  public let vips: String?
  /// util-linux' command that bounds what a program may use.
  public let limiter: String?
  /// Where the system's fonts are.
  public let fontFolders: [String]

  /// Paths of the tools; nil: there is none.
  public init(vips: String?, limiter: String?, fontFolders: [String]) {
    self.vips = vips
    self.limiter = limiter
    self.fontFolders = fontFolders
  }

  /// No tool and no font: pictures stay as they are, fonts of the system are left out.
  public static let none = AssetTools(vips: nil, limiter: nil, fontFolders: [])

  /// The folders in which programs are looked for, as the environment names them.
  private static var searched: [String] {
    guard let path = getenv("PATH") else { return ["/usr/local/bin", "/usr/bin", "/bin"] }
    return String(cString: path).split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// Another where a tool has come, gone or been replaced.
  public var fingerprint: Hash128 {
    var hasher = Hasher128()
    hasher.combine(vips != nil)
    if let vips { hasher.combine(Self.version(of: vips)) }
    return hasher.finalize()
  }

  /// What stands in `folders`.
  /// - Parameter folders: nil: those of the environment's `PATH`.
  public static func installed(
    in folders: [String]? = nil,
    fontFolders: [String] = ["/usr/local/share/fonts", "/usr/share/fonts"]
  ) -> AssetTools {
    func find(_ name: String) -> String? {
      (folders ?? searched).map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
    }
    return AssetTools(vips: find("vips"), limiter: find("prlimit"), fontFolders: fontFolders)
  }

  /// Changes when a tool is replaced by another version of itself.
  static func version(of tool: String) -> Hash128 {
    var hasher = Hasher128()
    hasher.combine(tool)
    var status = stat()
    if stat(tool, &status) == 0 {
      hasher.combine(Int(status.st_size))
      hasher.combine(Int(status.st_mtim.tv_sec))
    }
    return hasher.finalize()
  }
}
