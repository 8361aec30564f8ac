import Content
import Files

/// Why a site was not built. Nothing that visitors see has changed.
public enum BuildError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Content, templates or strings are wrong: every error and warning of the run, sorted by place.
  case content([Diagnostic])
  /// A file can't be written or read; `problem` is what the system said.
  case file(path: String, problem: String)
  /// The base address given to the builder is no such address.
  case badBaseURL

  init(_ error: FileError) { self = .file(path: error.path, problem: error.reason) }

  /// One line for each diagnostic.
  public var description: String {
    switch self {
    case .content(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .file(let path, let problem): "\(path): \(problem)"
    case .badBaseURL: "the base address has to be one such as https://tickets.example, with nothing behind the host"
    }
  }
}
