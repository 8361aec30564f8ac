import Glibc
import TestSupport
import Testing

@testable import Watch

@Suite("Notices")
struct NoticeTests {
  @Test("records are taken apart, and one that is cut short ends the list")
  func records() {
    func record(_ watch: UInt8, _ mask: UInt8, _ name: String) -> [UInt8] {
      let padded = Array(name.utf8) + Array(repeating: 0, count: 16 - name.utf8.count)
      return [watch, 0, 0, 0, 0, mask, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0] + padded
    }
    let bytes = record(1, 1, "en.md") + record(2, 2, "ar.md")
    let whole = [Notice(watch: 1, mask: IN_CREATE, name: "en.md"), Notice(watch: 2, mask: IN_DELETE, name: "ar.md")]
    #expect(bytes.withUnsafeBytes { Notice.all(in: $0) } == whole)
    for length in 0..<bytes.count {
      let cut = bytes.prefix(length).withUnsafeBytes { Notice.all(in: $0) }
      #expect(cut == Array(whole.prefix(length / 32)))
    }
  }

  @Test("when more has happened than the system keeps, everything is to be looked at, and watching goes on")
  func overflow() throws {
    let folder = try TemporaryFolder()
    mkdir(folder.path + "/a", 0o755)
    let source = try NoticeSource([folder.path])
    var batch = ChangeBatch(WatchRhythm(quiet: .zero))
    let kept = try #require(Int(String(decoding: try systemFile("max_queued_events"), as: UTF8.self).dropLast()))
    // Two files by turns, as the system makes one record of equal ones in a row.
    for index in 0...kept { try folder.write([], to: index.isMultiple(of: 2) ? "a/x" : "a/y") }
    mkdir(folder.path + "/unheard", 0o755)
    try source.read(into: &batch)
    #expect(batch.take(at: .now) == .everything)
    try folder.write([1], to: "a/x")
    try folder.write([1], to: "unheard/x")
    try source.read(into: &batch)
    #expect(batch.take(at: .now) == .paths([folder.path + "/a/x", folder.path + "/unheard/x"]))
  }

  private func systemFile(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen("/proc/sys/fs/inotify/" + name, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
