/// What a deployment has done, or, in a dry run, would do.
public struct DeployReport: Hashable, Sendable {
  /// The files that were written, by their paths.
  public internal(set) var uploaded: [String] = []
  public internal(set) var uploadedBytes = 0
  /// The keys that were removed.
  public internal(set) var deleted: [String] = []
  /// Files that stood in the bucket already.
  public internal(set) var unchanged = 0
  /// Of those, written by a deployment that was killed.
  public internal(set) var resumed = 0
  /// Assets that no page names any more, and that stay for a while.
  public internal(set) var kept = 0
  /// Keys of deployments that somebody else has written to; they were left alone.
  public internal(set) var foreign: [String] = []
  /// What a CDN was told to forget; each with a slash before it.
  public internal(set) var invalidated: [String] = []
}
