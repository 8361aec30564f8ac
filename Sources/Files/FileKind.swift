/// What stands at a path.
public enum FileKind: UInt8, Hashable, Sendable {
  case file
  case folder
  /// A symbolic link, wherever it leads.
  case link
  /// A socket, a device, a pipe.
  case other
}
