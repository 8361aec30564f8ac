/// Which files are sources and which an editor's own business.
enum WatchedName {
  /// False for `.hidden` (Vim's swap files, Emacs' locks, GNOME's drafts), `#drafts#` and `backups~`.
  static func isSource(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("#") && !name.hasSuffix("~")
  }
}
