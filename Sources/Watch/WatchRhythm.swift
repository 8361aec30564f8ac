/// How long changes are collected before they are told.
public struct WatchRhythm: Hashable, Sendable {
  /// Changes are told when nothing has happened for this long, so that an editor's several steps are one change.
  public var quiet: Duration
  /// Changes are told this long after the first of them, however much goes on.
  public var most: Duration
  /// The pause between two looks where the system tells nothing by itself, and between two looks for a folder that is
  /// missing. Where a look takes long, the pause grows to ten times that.
  public var look: Duration

  /// The defaults suit an editor's saves.
  public init(
    quiet: Duration = .milliseconds(30), most: Duration = .milliseconds(200), look: Duration = .milliseconds(500)
  ) {
    self.quiet = quiet
    self.most = most
    self.look = look
  }
}
