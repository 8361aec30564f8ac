import Core

public enum PerformerKind {}
public typealias PerformerID = Identifier<PerformerKind>

/// Who is seen or heard at an event.
public struct Performer: Hashable, Sendable {
  public let id: PerformerID
  /// As the facts write it; ``EventText/performerNames`` has it as a language does.
  public let name: String
  public let kind: Kind
  /// An `https` or `http` address; nil where none is given.
  public let website: String?

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person
    /// A band, an ensemble, a company.
    case group
  }
}
