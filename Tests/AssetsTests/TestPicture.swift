import Foundation

@testable import Assets

/// Pictures for tests, drawn by vips.
enum TestPicture {
  /// A picture of soft colours in the format of `type`, with the options of its saver.
  static func bytes(_ type: String, _ width: Int, _ height: Int, alpha: Bool = false, options: String = "") throws
    -> [UInt8]
  {
    var pixels = Array("P6\n\(width) \(height)\n255\n".utf8)
    for y in 0..<height {
      for x in 0..<width { pixels += [UInt8(x * 255 / width), UInt8(y * 255 / height), UInt8((x + y) & 127)] }
    }
    let folder = try SiteFolder()
    try folder.write("a.ppm", pixels)
    let source = alpha ? "b.v" : "a.ppm"
    if alpha { try vips(["bandjoin_const", "a.ppm", "b.v", "127"], in: folder.path) }
    try vips(["copy", source, "c.\(type)[strip\(options)]"], in: folder.path)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/c.\(type)")))
  }

  /// A JPEG with an EXIF segment that says how it lies.
  static func turned(_ bytes: [UInt8], orientation: UInt8) -> [UInt8] {
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ]
    let segment = Array("Exif\0\0".utf8) + tiff
    return bytes[..<2] + [0xFF, 0xE1, 0, UInt8(segment.count + 2)] + segment + bytes[2...]
  }

  /// What vips says of a picture: its loader's format, width, height and bands.
  static func facts(_ path: String) throws -> [String] {
    try ["vips-loader", "width", "height", "bands"].map { field in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/vipsheader")
      process.arguments = ["-f", field, path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private static func vips(_ arguments: [String], in folder: String) throws {
    let outcome = ToolRun(program: "/usr/bin/vips", arguments: arguments, folder: folder, limiter: nil)()
    guard outcome == .success else { throw AssetProblem(file: "vips", sentence: "\(outcome)") }
  }
}
