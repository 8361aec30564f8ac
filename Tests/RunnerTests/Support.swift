import Glibc
import Logging
import Synchronization
import TestSupport

@testable import Runner

extension TemporaryFolder {
  /// Writes a file and makes the folders above it.
  func put(_ name: String, _ text: String, mode: mode_t = 0o644) throws {
    let path = "\(path)/\(name)"
    try FileSystem.makeFolder(String(path[..<path.lastIndex(of: "/")!]), mode: 0o755)
    // Written beside and moved: a text file that another thread's fork holds open for writing can't be executed.
    let draft = path + ".draft"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(path: draft, code: errno) }
    defer { close(descriptor) }
    try FileSystem.write(Array(text.utf8), to: descriptor, path: draft)
    chmod(draft, mode)
    rename(draft, path)
  }

  /// A function's executable, in shell.
  func script(_ name: String, _ body: String) throws {
    try put("bin/\(name)", "#!/bin/sh\n" + body + "\n", mode: 0o755)
  }

  /// nil where there is no such file.
  func text(_ name: String) -> String? {
    (try? FileSystem.read("\(path)/\(name)", limitBytes: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Keeps what is logged.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func logger() -> Logger {
    Logger(label: "test") { [self] _ in
      JSONLogHandler { line in self.lines.withLock { $0.append(String(decoding: line.dropLast(), as: UTF8.self)) } }
    }
  }
}

extension FunctionDefinition {
  static func test(
    _ name: String, _ routes: [String] = [], bodyLimitBytes: Int = 1024, timeoutMilliseconds: Int = 5000,
    secrets: [SecretRequirement] = [], scheduleMilliseconds: Int? = nil, isSandboxOnly: Bool = false,
    rateLimits: RateLimits = RateLimits(), corsOrigins: [String] = [], isProbe: Bool = false
  ) throws -> FunctionDefinition {
    FunctionDefinition(
      name: name, routes: try routes.map { try Route($0) }, bodyLimitBytes: bodyLimitBytes,
      timeoutMilliseconds: timeoutMilliseconds, secrets: secrets, scheduleMilliseconds: scheduleMilliseconds,
      isSandboxOnly: isSandboxOnly, rateLimits: rateLimits, corsOrigins: corsOrigins.compactMap { Origin($0) },
      isProbe: isProbe)
  }
}
