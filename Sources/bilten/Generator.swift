import Files

/// This program.
enum Generator {
  /// Another for every version of the program, and for every build of it while it is being worked on.
  static var fingerprint: Hash128 {
    var hasher = Hasher128()
    hasher.combine(VersionCommand.version)
    if let stat = FileStat.of("/proc/self/exe", followsLinks: true) {
      hasher.combine(Int(stat.size))
      hasher.combine(Int(stat.modified))
    }
    return hasher.finalize()
  }
}
