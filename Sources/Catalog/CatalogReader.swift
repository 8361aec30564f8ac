import Core
import FoundationEssentials

/// Reads the catalog that the generator wrote. Holds nothing but the folder's name: every call reads its file anew, so a
/// rebuilt catalog is seen at once.
///
/// No name can lead out of the folder: ids are of a closed alphabet, and a symbolic link in place of a file is refused.
public struct CatalogReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let fileBytesMax = 4 << 20

  public let directory: String

  /// - Parameter directory: the catalog's folder, such as `.bilten/catalog`; it is not looked at yet.
  public init(directory: String) { self.directory = directory }

  /// The site as a whole.
  /// - Throws: ``CatalogError``; ``CatalogError/missing(file:)`` where the site was never built.
  public func site() throws(CatalogError) -> CatalogSite {
    let file = "site.json"
    let bytes = try required(file)
    let version = try decode(FormatVersion.self, bytes, file: file)
    guard version.format == CatalogSite.formatVersion else {
      throw .unknownFormat(found: version.format, expected: CatalogSite.formatVersion)
    }
    return try decode(CatalogSite.self, bytes, file: file)
  }

  /// One event, its facts checked.
  /// - Returns: nil where the site has no such event.
  /// - Throws: ``CatalogError`` where the file is there and can't be used.
  public func event(_ id: EventID) throws(CatalogError) -> CatalogEvent? {
    let file = "events/\(id.rawValue).json"
    guard let bytes = try read(file) else { return nil }
    let event = try decode(CatalogEvent.self, bytes, file: file)
    guard event.id == id.rawValue else { throw .malformed(file: file, problem: "it holds another event") }
    _ = try event.facts()
    return event
  }

  /// All texts of the functions' pages and mails in one language, by dotted key.
  /// - Throws: ``CatalogError/missing(file:)`` where the site does not have that language.
  public func strings(_ locale: LocaleTag) throws(CatalogError) -> [String: CatalogMessage] {
    let file = "strings/\(locale.rawValue).json"
    return try decode([String: CatalogMessage].self, try required(file), file: file)
  }

  /// The text of a style sheet that stands in pages itself.
  /// - Parameter name: one of ``CatalogSite/styles``.
  /// - Throws: ``CatalogError/missing(file:)`` for others, ``CatalogError/unsafeName``.
  public func style(_ name: String) throws(CatalogError) -> String {
    guard Self.isSafe(name) else { throw .unsafeName }
    let file = "styles/" + name
    guard let text = String(validating: try required(file), as: UTF8.self) else {
      throw .malformed(file: file, problem: "it is not UTF-8")
    }
    return text
  }

  func required(_ file: String) throws(CatalogError) -> [UInt8] {
    guard let bytes = try read(file) else { throw .missing(file: file) }
    return bytes
  }

  func read(_ file: String) throws(CatalogError) -> [UInt8]? {
    try CatalogFile.read(directory: directory, file: file, bytesMax: Self.fileBytesMax)
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], file: String
  ) throws(CatalogError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw .malformed(file: file, problem: Self.sentence(for: error))
    } catch {
      throw .malformed(file: file, problem: "it is not JSON")
    }
  }

  /// Names the place, never the value: a catalog may one day hold what does not belong into a log.
  private static func sentence(for error: DecodingError) -> String {
    func place(_ path: [any CodingKey], _ last: String? = nil) -> String {
      (path.map(\.stringValue) + (last.map { [$0] } ?? [])).joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context): return "`\(place(context.codingPath, key.stringValue))` is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "`\(place(context.codingPath))` is of the wrong type"
    default: return "it is not JSON"
    }
  }

  private struct FormatVersion: Decodable { let format: Int }
}
