/// How a watcher learns of changes.
public enum WatchMethod: Hashable, Sendable {
  /// The system tells of each one (inotify(7)).
  case notices
  /// All files are looked at again and again: for file systems that tell nothing, and where the system's watches
  /// (`fs.inotify.max_user_watches`) have run out.
  case looking
}
