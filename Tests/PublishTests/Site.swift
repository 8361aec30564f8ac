import Core
import Foundation
import Objects
import Publish
import Synchronization
import TestSupport

/// A published folder and a bucket for it.
final class Site: Invalidator {
  let folder: TemporaryFolder
  let bucket = MemoryBucket()
  let clock = Mutex<Int64>(1_800_000_000)
  let forgotten = Mutex<[[String]]>([])
  private let count = Mutex(0)

  /// - Parameter files: contents by paths.
  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    try write(files)
  }

  func write(_ files: [String: String]) throws {
    for (path, text) in files {
      let parent = "\(folder.path)/\(path)".split(separator: "/").dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: "/\(parent)", withIntermediateDirectories: true)
      try folder.write(Array(text.utf8), to: path)
    }
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)") }

  func wait(days: Int64) { clock.withLock { $0 += days * 86_400 } }

  func forget(_ paths: [String], reference: String) throws(ObjectError) { forgotten.withLock { $0.append(paths) } }

  @discardableResult
  func deploy(
    isDry: Bool = false, encoding: FileEncoding = .plain, addresses: PageAddresses = .clean,
    pageCaching: String = "no-cache"
  ) throws -> DeployReport {
    let number = count.withLock { count in
      count += 1
      return count
    }
    return try Deployment(
      folder: folder.path, to: bucket, encoding: encoding, addresses: addresses, pageCaching: pageCaching,
      keptSeconds: 7 * 86_400, now: { Instant(seconds: self.clock.withLock { $0 }) }, nonce: "n\(number)",
      invalidator: self
    ).run(isDry: isDry)
  }
}
