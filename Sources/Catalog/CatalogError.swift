/// Why a part of the catalog can't be used. File names are from the catalog's folder.
public enum CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is not there: the site was never built, or the folder is the wrong one.
  case missing(file: String)
  /// The operating system refused to read it; `code` is its `errno`.
  case unreadable(file: String, code: Int32)
  /// The file is no regular file, or is larger than ``CatalogReader/fileBytesMax``.
  case refused(file: String, problem: String)
  /// The file's content is not what the generator writes.
  case malformed(file: String, problem: String)
  /// The catalog was written by another version of the generator.
  case unknownFormat(found: Int, expected: Int)
  /// The name holds something other than letters, digits, `-`, `_`, `.` and `/`, or would leave the folder.
  case unsafeName

  public var description: String {
    switch self {
    case .missing(let file): "the catalog has no \(file): build the site first"
    case .unreadable(let file, let code): "the catalog's \(file) can't be read (errno \(code))"
    case .refused(let file, let problem): "the catalog's \(file) is refused: \(problem)"
    case .malformed(let file, let problem): "the catalog's \(file) is broken: \(problem): build the site again"
    case .unknownFormat(let found, let expected):
      "the catalog has format \(found), this program reads \(expected): build the site again"
    case .unsafeName: "the name of a file in the catalog is not allowed"
    }
  }
}
