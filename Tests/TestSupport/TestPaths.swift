import Foundation

/// Where the tests find what they need.
public enum TestPaths {
  /// The folder that holds `Tests`, without a slash at the end.
  public static let packageRoot: String = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The Python with the packages of `Tests/requirements.txt`: `BILTEN_TEST_PYTHON`, else `python3`.
  public static var python: String { ProcessInfo.processInfo.environment["BILTEN_TEST_PYTHON"] ?? "python3" }

  /// A file of `Tests/Peers`.
  public static func peer(_ name: String) -> String { "\(packageRoot)/Tests/Peers/\(name)" }
}
