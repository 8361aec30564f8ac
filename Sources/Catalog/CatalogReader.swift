import Core

/// Reads the catalog that the generator wrote. What it has read it keeps, and asks each time whether the file is still the
/// same (device, inode, size, times), so a rebuilt catalog is seen at once. Copies share what is kept.
///
/// No name can lead out of the folder: ids are of a closed alphabet, and a symbolic link in place of a file is refused.
public struct CatalogReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let fileBytesMax = 4 << 20

  /// The catalog's folder.
  public let directory: String
  private let memory: CatalogMemory
  /// Notes what is read for ``kept(_:_:)``.
  private let sources: SourceList?

  /// - Parameter directory: the catalog's folder, such as `.bilten/catalog`; it is not looked at yet.
  public init(directory: String) { self.init(directory: directory, memory: CatalogMemory(), sources: nil) }

  private init(directory: String, memory: CatalogMemory, sources: SourceList?) {
    self.directory = directory
    self.memory = memory
    self.sources = sources
  }

  /// A value made from files of the catalog, made anew only when one of them has changed.
  ///
  /// - Parameters:
  ///   - name: one name for each value; its type may not differ.
  ///   - make: makes the value from nothing but what it reads by the reader it is given. Where a file is missing, or nil
  ///     comes out, nothing is kept.
  public func kept<Value: Sendable, Failure: Error>(
    _ name: String, _ make: (CatalogReader) throws(Failure) -> Value?
  ) throws(Failure) -> Value? {
    if let known = memory.value(name, as: Value.self) {
      sources?.add(known.sources)
      return known.value
    }
    let noted = SourceList()
    let made = try make(CatalogReader(directory: directory, memory: memory, sources: noted))
    guard let made, let read = noted.sources else {
      sources?.miss()
      return made
    }
    memory.keep(made, name, sources: read)
    sources?.add(read)
    return made
  }

  /// Names a file outside of the catalog that a value of ``kept(_:_:)`` is made of; call it before reading the file.
  public func note(path: String) {
    guard let sources else { return }
    if let identity = FileIdentity(path: path) {
      sources.add([CatalogMemory.Source(path: path, identity: identity)])
    } else {
      sources.miss()
    }
  }

  /// The site as a whole.
  /// - Throws: ``CatalogError``; ``CatalogError/missing(file:)`` where the site was never built.
  public func site() throws(CatalogError) -> CatalogSite {
    let file = "site.json"
    let site = try kept(file) { (reader) throws(CatalogError) -> CatalogSite? in
      let bytes = try reader.required(file)
      let fields = try CatalogFields(bytes, file: file)
      let format = try fields.count("format")
      guard format == CatalogSite.formatVersion else {
        throw .unknownFormat(found: format, expected: CatalogSite.formatVersion)
      }
      return try CatalogSite(fields)
    }
    guard let site else { throw .missing(file: file) }
    return site
  }

  /// One event, its facts checked.
  /// - Returns: nil where the site has no such event.
  /// - Throws: ``CatalogError`` where the file is there and can't be used.
  public func event(_ id: EventID) throws(CatalogError) -> CatalogEvent? {
    try known(id)?.event
  }

  /// The facts of one event.
  /// - Returns: nil where the site has no such event.
  /// - Throws: ``CatalogError`` where the file is there and can't be used.
  public func facts(_ id: EventID) throws(CatalogError) -> EventFacts? { try known(id)?.facts }

  private struct KnownEvent: Sendable {
    let event: CatalogEvent
    let facts: EventFacts
  }

  private func known(_ id: EventID) throws(CatalogError) -> KnownEvent? {
    let file = "events/\(id.rawValue).json"
    return try kept(file) { (reader) throws(CatalogError) -> KnownEvent? in
      guard let bytes = try reader.read(file) else { return nil }
      let event = try CatalogEvent(try CatalogFields(bytes, file: file))
      guard event.id == id.rawValue else { throw .malformed(file: file, problem: "it holds another event") }
      return KnownEvent(event: event, facts: try event.facts())
    }
  }

  /// The texts of the functions' pages and mails in one language.
  /// - Throws: ``CatalogError/missing(file:)`` where the site does not have that language.
  public func strings(_ locale: LocaleTag) throws(CatalogError) -> CatalogStrings {
    let file = "strings/\(locale.rawValue).json"
    return CatalogStrings(try required(file), file: file)
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
    guard let (bytes, identity) = try CatalogFile.read(directory: directory, file: file, bytesMax: Self.fileBytesMax)
    else {
      sources?.miss()
      return nil
    }
    sources?.add([CatalogMemory.Source(path: directory + "/" + file, identity: identity)])
    return bytes
  }
}
