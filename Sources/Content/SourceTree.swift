import Files
import Foundation

/// A folder of sources that is read with suspicion: nothing outside of it, nothing huge, nothing that is not UTF-8.
public struct SourceTree: Sendable {
  /// The largest file that is read, in bytes: 1 MiB.
  public static let fileBytesMax = 1 << 20

  /// Where the folder is.
  public let directory: String
  /// What diagnostics call it, such as `content`.
  public let name: String
  private let realDirectory: String?

  public init(directory: String, name: String) {
    self.directory = directory
    self.name = name
    realDirectory = Self.realPath(directory)
  }

  public var exists: Bool { realDirectory != nil }

  /// What stands directly in `folder` (a path from this folder, empty for itself), sorted; names that begin with a dot are
  /// left out. Empty where there is no such folder.
  public func entries(of folder: String) -> [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      let relative = folder.isEmpty ? name : folder + "/" + name
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path(relative), isDirectory: &isFolder)
      return Entry(name: name, path: relative, isFolder: exists && isFolder.boolValue)
    }
  }

  /// Every file below `folder`, by its path from this folder, sorted; symbolic links to folders are not entered.
  public func files(below folder: String = "") -> [String] {
    entries(of: folder).flatMap { entry in
      entry.isFolder ? (isLink(entry.path) ? [] : files(below: entry.path)) : [entry.path]
    }
  }

  /// The folders that ``files(below:)`` does not enter, sorted.
  public func linkedFolders(below folder: String = "") -> [String] {
    entries(of: folder).filter(\.isFolder).flatMap { isLink($0.path) ? [$0.path] : linkedFolders(below: $0.path) }
  }

  /// The text of a file.
  /// - Returns: the text, or what is wrong with the file; nil where there is no such file.
  public func read(_ file: String) -> Result<SourceFile, SourceProblem>? {
    switch bytes(file) {
    case nil: return nil
    case .failure(let problem): return .failure(problem)
    case .success(let bytes):
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      guard let text = String(validating: content, as: UTF8.self) else {
        return .failure(SourceProblem(Diagnostic(Self.invalidPlace(content, file: label(file)), .error, Self.notUTF8)))
      }
      return .success(SourceFile(name: label(file), text: text))
    }
  }

  /// The bytes of a file, for images and other assets; else as ``read(_:)``.
  public func bytes(_ file: String) -> Result<[UInt8], SourceProblem>? {
    let path = path(file)
    guard FileManager.default.fileExists(atPath: path) || isLink(file) else { return nil }
    func problem(_ sentence: String) -> Result<[UInt8], SourceProblem> {
      .failure(SourceProblem(Diagnostic(SourcePlace(file: label(file)), .error, sentence)))
    }
    let real: String
    switch target(of: file) {
    case .failure(let problem): return .failure(problem)
    case .success(let target): real = target
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: real),
      attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int
    else { return problem("this is not a regular file") }
    guard size <= Self.fileBytesMax else { return problem("the file is larger than 1 MiB; make it smaller") }
    guard let data = FileManager.default.contents(atPath: real) else { return problem("the file can't be read") }
    return .success([UInt8](data))
  }

  /// Where the symbolic link `file` leads, if that is inside of the folder.
  func target(of file: String) -> Result<String, SourceProblem> {
    func problem(_ sentence: String) -> Result<String, SourceProblem> {
      .failure(SourceProblem(Diagnostic(SourcePlace(file: label(file)), .error, sentence)))
    }
    guard let real = Self.realPath(path(file)) else { return problem("the symbolic link leads nowhere; remove it") }
    guard let realDirectory, real.hasPrefix(realDirectory + "/") else {
      return problem("the symbolic link leads out of the folder `\(name)`; put the file itself here")
    }
    return .success(real)
  }

  /// What the system says of `file`, a link inside of the folder followed; nil where there is nothing.
  func stat(_ file: String) -> FileStat? {
    guard let stat = FileStat.of(path(file)), stat.kind == .link else { return FileStat.of(path(file)) }
    guard case .success(let target) = target(of: file) else { return stat }
    return FileStat.of(target)
  }

  /// What diagnostics call `file`.
  public func label(_ file: String) -> String { file.isEmpty ? name : name + "/" + file }

  func path(_ file: String) -> String { file.isEmpty ? directory : directory + "/" + file }

  private func isLink(_ file: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path(file))) != nil
  }

  private static let notUTF8 = "the bytes here are not UTF-8; save the file as UTF-8"

  /// The place of the first byte that is no part of a UTF-8 sequence.
  private static func invalidPlace(_ bytes: ArraySlice<UInt8>, file: String) -> SourcePlace {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return SourcePlace(file: file, line: line, column: column)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// One name in a folder.
  public struct Entry: Hashable, Sendable {
    public let name: String
    /// The path from the tree's folder.
    public let path: String
    public let isFolder: Bool
  }
}
