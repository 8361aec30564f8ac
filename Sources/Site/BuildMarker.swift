import Files

/// Stands in the state folder while a build writes, with the names of all files that are new in it: should the process end in
/// the middle, the next build knows what is ours and looks at it again.
enum BuildMarker {
  static func write(_ names: some Sequence<String>, _ path: String) throws(BuildError) {
    let text = names.joined(separator: "\n")
    do throws(FileError) { try FileWriter.write(Array(text.utf8), to: path) } catch { throw BuildError(error) }
  }

  /// The names that a build before left behind; nil where it came to its end.
  static func read(_ path: String) -> [String]? {
    guard let bytes = (try? FileReader.bytes(path)) ?? nil else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { OutputFile(name: $0) != nil }
  }
}
