/// Watches folders with everything below them and tells what has changed, until it is let go.
///
///     let watcher = try FolderWatcher(["content", "templates"])
///     while let change = await watcher.next() { rebuild(change) }
///
/// An editor's own files (hidden ones, `#drafts#`, `backups~`) are not told, and saving by renaming a draft is one change of
/// the file that it replaces. A folder that is missing may come later. Symbolic links to folders are not entered.
public final class FolderWatcher: Sendable {
  /// How changes are found at the start. A watcher that runs out of the system's watches goes on by looking.
  public let method: WatchMethod
  private let inbox = ChangeInbox()
  private let bell: Bell

  /// Begins to watch; every change after this call is told.
  /// - Parameters:
  ///   - folders: without a slash at their ends; none inside another.
  ///   - method: nil for the system's notices where they can be had.
  /// - Throws: ``WatchError`` where the process has no descriptors or threads left.
  public init(
    _ folders: [String], rhythm: WatchRhythm = WatchRhythm(), method: WatchMethod? = nil
  ) throws(WatchError) {
    bell = try Bell()
    let loop = WatchLoop(folders: folders, rhythm: rhythm, inbox: inbox, bell: bell)
    if method != .looking, let source = try? NoticeSource(folders) {
      self.method = .notices
      try WatchThread.start { loop.run(source, stamps: nil) }
    } else {
      self.method = .looking
      let stamps = FileStamps(folders)
      try WatchThread.start { loop.run(nil, stamps: stamps) }
    }
  }

  deinit {
    bell.ring()
    inbox.close()
  }

  /// Waits for the next change. What has happened since the last call is told at once, as one change.
  ///
  /// One task is to call this; of two that wait, the first is sent away with nil.
  /// - Returns: nil when the task is cancelled; nothing is lost by it.
  public func next() async -> FolderChange? { await inbox.next() }
}
