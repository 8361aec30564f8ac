import TestSupport
import Testing

/// Reads a file with programs of others: poppler's, and zbar.
struct PDFReader {
  private let folder: TemporaryFolder
  private var file: String { folder.path + "/tickets.pdf" }

  init(_ bytes: [UInt8]) throws {
    folder = try TemporaryFolder()
    try folder.write(bytes, to: "tickets.pdf")
  }

  /// All text, in the order in which poppler would read it aloud.
  func text() throws -> String { try run("pdftotext", ["-enc", "UTF-8", file, "-"]) }

  /// By name: `Title`, `Pages`, `Page size`.
  func facts() throws -> [String: String] {
    var facts: [String: String] = [:]
    for line in try run("pdfinfo", [file]).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      facts[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return facts
  }

  /// The QR codes that zbar sees on a page.
  func codes(page: Int, dotsPerInch: Double) throws -> [String] {
    let picture = folder.path + "/page-\(page)"
    _ = try run(
      "pdftoppm", ["-f", "\(page)", "-l", "\(page)", "-r", "\(dotsPerInch)", "-gray", "-singlefile", file, picture])
    return try run(
      "zbarimg", ["--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture + ".pgm"], mayFail: true
    )
    .split(separator: "\n").map(String.init)
  }

  private func run(_ program: String, _ arguments: [String], mayFail: Bool = false) throws -> String {
    let outcome = try ChildProcess.run(program, arguments)
    // What poppler does not understand, it says.
    if !mayFail { try #require(outcome.status == 0 && outcome.errorOutput.isEmpty, "\(outcome.errorOutput)") }
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
