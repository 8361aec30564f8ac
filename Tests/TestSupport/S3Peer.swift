import Foundation

/// A server that speaks S3's protocol: radosgw, which is strict, or moto, which can be made to fail. One of each serves all
/// tests of a process; each test makes a bucket of its own, by ``newBucket()``.
public final class S3Peer: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case radosgw, moto }

  /// Without a slash at the end.
  public let endpoint: String
  public let kind: Kind
  private let process: ChildProcess?

  private static let radosgw = Result { try S3Peer(.radosgw) }
  private static let moto = Result { try S3Peer(.moto) }

  /// The server that tests share: for radosgw what `BILTEN_TEST_RADOSGW` names, where `Tests/run.sh` has started it.
  public static func shared(_ kind: Kind) throws -> S3Peer { try (kind == .radosgw ? radosgw : moto).get() }

  /// A server of one test, which may make it fail.
  public init(_ kind: Kind) throws {
    self.kind = kind
    if kind == .radosgw, let running = ProcessInfo.processInfo.environment["BILTEN_TEST_RADOSGW"] {
      endpoint = running
      process = nil
      return
    }
    let started = try ChildProcess.start(
      TestPaths.python, [TestPaths.peer(kind == .radosgw ? "rgw_peer.py" : "moto_peer.py"), "0"], deadlineSeconds: 120)
    process = started
    endpoint = "http://127.0.0.1:\(try started.port)"
  }

  /// What credentials are found by.
  public var environment: [String: String] {
    ["AWS_ACCESS_KEY_ID": "bilten", "AWS_SECRET_ACCESS_KEY": "biltensecret", "AWS_EC2_METADATA_DISABLED": "true"]
  }

  /// The address of a bucket that nobody else has; it is yet to be made.
  public func newBucket(prefix: String = "") -> String {
    "s3://test-\(UUID().uuidString.lowercased())/\(prefix)?endpoint=\(endpoint)&region=us-east-1"
  }
}
