import Glibc

/// A folder that is gone with all its files when this value is.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/bilten-check-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    for name in ["bodies", "bodies.index"] { unlink(path + "/" + name) }
    rmdir(path)
  }
}
