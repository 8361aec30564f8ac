/// Where the styles of the site's pages come from: its own sheets, and those that stand in pages themselves. What a server
/// puts behind `style-src` in the Content-Security-Policy that it sends with pages (CSP 3, 6.1.14).
public struct StyleSources: Hashable, Sendable, CustomStringConvertible {
  /// One line for servers that read a file.
  public static let file = "style-sources.txt"
  /// The same as the variable `$bilten_style_sources`, for nginx's `include`.
  public static let nginxFile = "style-sources.nginx"
  /// The same as the variable `bilten_style_sources`, for lighttpd's `include`.
  public static let lighttpdFile = "style-sources.lighttpd"

  /// Sorted, without quotes.
  public let hashes: [String]

  /// - Parameter hashes: such as `sha256-…`.
  public init(hashes: some Sequence<String>) { self.hashes = Set(hashes).sorted() }

  /// As ``file`` holds them. What is no hash is left out: nothing in the file can add to a policy.
  public init(_ text: some StringProtocol) {
    let words = String(text).split(whereSeparator: \.isWhitespace).map { $0.drop { $0 == "'" }.prefix { $0 != "'" } }
    self.init(hashes: words.filter { Self.isHash($0) }.map(String.init))
  }

  /// `'self' 'sha256-…'`.
  public var description: String { (["'self'"] + hashes.map { "'\($0)'" }).joined(separator: " ") }

  /// The bytes of ``file``.
  public var text: [UInt8] { Array("\(description)\n".utf8) }

  /// The bytes of ``nginxFile``.
  public var nginx: [UInt8] { Array("map $host $bilten_style_sources { default \"\(description)\"; }\n".utf8) }

  /// The bytes of ``lighttpdFile``.
  public var lighttpd: [UInt8] { Array("var.bilten_style_sources = \"\(description)\"\n".utf8) }

  private static func isHash(_ word: Substring) -> Bool {
    guard word.hasPrefix("sha256-") else { return false }
    let value = word.utf8.dropFirst(7)
    return value.count == 44
      && value.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 47 && byte <= 57) || byte == 43
          || byte == 61
      }
  }
}
