import Files
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Files are read, written and hashed")
struct FilesTests {
  private let temporary: TemporaryFolder
  private var folder: String { temporary.path }

  init() throws { temporary = try TemporaryFolder() }

  @Test("what was written is read, whatever its size", arguments: [0, 1, 7, 8, 4095, 4096, 100_000])
  func roundTrip(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let written = try FileWriter.write(bytes, to: folder + "/a")
    var reader = FileReader()
    let stat = try reader.read(folder + "/a")
    #expect(Array(reader.bytes) == bytes)
    #expect(stat?.size == Int64(size))
    #expect(stat == written)
    #expect(FileStat.of(folder + "/a") == stat)
  }

  @Test("a reader's buffer holds nothing of the file before")
  func bufferIsUsedAgain() throws {
    try FileWriter.write(Array("a long text".utf8), to: folder + "/a")
    try FileWriter.write(Array("b".utf8), to: folder + "/b")
    var reader = FileReader()
    _ = try reader.read(folder + "/a")
    _ = try reader.read(folder + "/b")
    #expect(Array(reader.bytes) == Array("b".utf8))
    #expect(try reader.read(folder + "/none") == nil)
    #expect(reader.bytes.isEmpty)
  }

  @Test("links and folders are no files, and files above the bound are not read")
  func whatIsNoFile() throws {
    try FileWriter.write(Array("secret".utf8), to: folder + "/a")
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/a")
    var reader = FileReader()
    #expect(try reader.read(folder + "/link") == nil)
    #expect(try reader.read(folder) == nil)
    #expect(try reader.read(folder + "/a", sizeMax: 5)?.size == 6)
    #expect(reader.bytes.isEmpty)
    #expect(FileStat.of(folder + "/link")?.kind == .link)
    let entries = DirectoryListing.entries(folder)
    #expect(entries?.map(\.name) == ["a", "link"])
    #expect(entries?.map(\.kind) == [.file, .link])
    #expect(DirectoryListing.entries(folder + "/none") == nil)
  }

  @Test("a file that can't be replaced stays, and no neighbour is left")
  func failedReplacement() throws {
    try FileWriter.makeFolder(folder + "/a/b")
    #expect(throws: FileError.self) { try FileWriter.write(Array("x".utf8), to: folder + "/a") }
    #expect(DirectoryListing.entries(folder)?.map(\.name) == ["a"])
  }

  @Test("every index comes once, and each worker has its number", arguments: [0, 1, 5, 16, 17, 1000], [1, 2, 7])
  func parallelLoop(count: Int, workers: Int) {
    let seen = Mutex([Int](repeating: 0, count: count))
    Parallel.forEach(count, workers: workers, chunk: 3) { worker, range in
      #expect((0..<workers).contains(worker))
      seen.withLock { seen in for index in range { seen[index] += 1 } }
    }
    #expect(seen.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test("what a parallel loop makes comes in the order of the indexes", arguments: [0, 1, 5, 1000], [1, 2, 7])
  func parallelMap(count: Int, workers: Int) {
    #expect(Parallel.map(count, workers: workers, chunk: 3) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("a locked file is had by one at a time")
  func locks() throws {
    let path = folder + "/lock"
    let inside = Mutex((now: 0, most: 0, all: 0))
    Parallel.forEach(40, workers: 4, chunk: 1) { _, _ in
      guard let lock = try? FileLock(path) else { return }
      inside.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
        $0.all += 1
      }
      usleep(500)
      inside.withLock { $0.now -= 1 }
      lock.unlock()
    }
    #expect(inside.withLock { $0.most } == 1 && inside.withLock { $0.all } == 40)
    #expect(throws: FileError.self) { try FileLock(folder + "/none/lock").unlock() }
  }

  @Test("hashes differ where values or their limits differ, and stay the same between runs")
  func hashes() {
    func hash(_ body: (inout Hasher128) -> Void) -> Hash128 {
      var hasher = Hasher128()
      body(&hasher)
      return hasher.finalize()
    }
    let texts = ["", "a", "b", "ab", "abcdefgh", "abcdefghi", "\0", "\0\0"]
    #expect(Set(texts.map { text in hash { $0.combine(text) } }).count == texts.count)
    #expect(
      hash {
        $0.combine("ab")
        $0.combine("c")
      }
        != hash {
          $0.combine("a")
          $0.combine("bc")
        })
    #expect(hash { $0.combine(String?.none) } != hash { $0.combine(String?.some("")) })
    #expect(Hash128(Array("Bilten".utf8)).description == "752c580ca2c0d50368a2b6f62c72307a")
    var seen: Set<UInt64> = []
    for number in 0..<10_000 { seen.insert(hash { $0.combine(number) }.low) }
    #expect(seen.count == 10_000)
  }
}
