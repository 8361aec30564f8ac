/// A variable of the environment that some part of Bilten reads. ``all`` is the one list of them: the command that shows
/// them, the tables in the documents and what the runner hands on to functions are made from it.
public struct Setting: Hashable, Sendable {
  public let name: String
  /// What it is, in Markdown.
  public let what: String
  /// What happens where it is not set, in Markdown; empty where nothing does.
  public let otherwise: String
  public let kind: Kind
  /// The parts that read it: `runner`, or functions.
  public let readers: [String]

  public enum Kind: String, CaseIterable, Sendable {
    /// Whoever runs the server sets it; the runner reads it.
    case runner
    /// Whoever runs the server sets it; it is handed on to every function.
    case functions
    /// The same, but it may also stand in a file, is never shown, and goes only to the functions that name it.
    case secret
    /// The runner tells its functions; where another server runs them, it has to.
    case told
  }

  init(_ name: String, _ kind: Kind, _ readers: [String], _ what: String, otherwise: String = "") {
    self.name = name
    self.what = what
    self.otherwise = otherwise
    self.kind = kind
    self.readers = readers
  }

  public var isSecret: Bool { kind == .secret }
}
