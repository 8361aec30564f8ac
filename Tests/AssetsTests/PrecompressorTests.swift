import Files
import Foundation
import Testing

@testable import Assets

/// Compressed files stay in step with what they were made of.
struct PrecompressorTests {
  private let text = Array(String(repeating: "a line of text that comes again and again\n", count: 50).utf8)

  @Test("text files get companions that hold the same text, smaller, the same bytes each time")
  func compresses() throws {
    let folder = try SiteFolder()
    try folder.write("a/index.html", text)
    try folder.write("b.png", text)
    let files = ["a/index.html", "b.png"]
    let report = try Precompressor(folder: folder.path).bringInStep(files)
    #expect(report.files == 1 && report.bytes == text.count && report.brotliBytes < 100 && report.gzipBytes < 120)
    #expect(try run("/usr/bin/brotli", "-dc", folder.path + "/a/index.html.br") == text)
    #expect(try run("/bin/gzip", "-dc", folder.path + "/a/index.html.gz") == text)
    #expect(FileStat.of(folder.path + "/b.png.br") == nil)
    let first = try FileReader.bytes(folder.path + "/a/index.html.gz")
    try folder.write("a/index.html", text)
    try Precompressor(folder: folder.path).bringInStep(files)
    #expect(try FileReader.bytes(folder.path + "/a/index.html.gz") == first)
  }

  @Test("what is up to date is not compressed again, what has changed is")
  func staysInStep() throws {
    let folder = try SiteFolder()
    let compressor = Precompressor(folder: folder.path)
    try folder.write("a.css", text)
    #expect(try compressor.bringInStep(["a.css"]).skipped == 0)
    #expect(try compressor.bringInStep(["a.css"]).skipped == 1)
    try folder.write("a.css", text + Array("new".utf8))
    #expect(try compressor.bringInStep(["a.css"]).skipped == 0)
    #expect(try run("/usr/bin/brotli", "-dc", folder.path + "/a.css.br") == text + Array("new".utf8))
    compressor.remove(companionsOf: ["a.css"])
    #expect(DirectoryListing.entries(folder.path)?.map(\.name) == ["a.css"])
  }

  @Test("there is no companion that is not smaller, and an older one goes")
  func onlyWhereSmaller() throws {
    let folder = try SiteFolder()
    let compressor = Precompressor(folder: folder.path)
    try folder.write("a.txt", text)
    try compressor.bringInStep(["a.txt"])
    for tiny in [Array("x".utf8), []] {
      try folder.write("a.txt", tiny)
      try compressor.bringInStep(["a.txt"])
      #expect(DirectoryListing.entries(folder.path)?.map(\.name) == ["a.txt"])
    }
  }

  @Test("companions are told from files of the same type")
  func tellsCompanions() {
    #expect(Precompressor.isCompanion("a/index.html.br") && Precompressor.isCompanion("a.svg.gz"))
    #expect(!Precompressor.isCompanion("a.tar.gz") && !Precompressor.isCompanion("a.html"))
  }

  private func run(_ program: String, _ arguments: String...) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
