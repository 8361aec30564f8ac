import Content
import Files

/// What the last build wrote, and from what: the generator's memory between two runs.
///
/// For every file it holds a key, the hash of everything that the file was made from, and how the file looked when it was
/// written. A file whose key is the same, and that nobody has touched, is left alone.
struct OutputLedger {
  struct Entry: Hashable {
    var key: Hash128
    var size: Int64
    var modified: Int64
  }

  /// By the file's name, such as `public/en/index.html`.
  var entries: [String: Entry] = [:]
  /// The hash of everything that the build read; zero where the build did not come to its end.
  var inputs = OutputLedger.unknown
  /// Milliseconds since 1970: when the build was made, and when its pages would look different; 0: never.
  var builtAt: Int64 = 0
  var staleAt: Int64 = 0
  var pages = 0
  /// What the build warned of.
  var warnings: [Diagnostic] = []

  static let unknown = Hash128(high: 0, low: 0)
  /// A file of a build that did not come to its end: it may be whole, half or not there.
  static let left = Entry(key: unknown, size: -1, modified: 0)
  private static let magic: UInt64 = 0x4249_4C54_454E_0005

  init() {}

  /// Reads the ledger; an empty one where there is none or it can't be understood: everything is then compared anew.
  init(path: String) {
    guard let bytes = (try? FileReader.bytes(path)) ?? nil else { return }
    guard var decoder = BinaryDecoder(sealed: bytes), decoder.word() == Self.magic else { return }
    let inputs = Hash128(high: decoder.word() ?? 0, low: decoder.word() ?? 0)
    let (builtAt, staleAt, pages) = (decoder.integer(), decoder.integer(), decoder.integer())
    guard let count = decoder.integer(), let builtAt, let staleAt, let pages, count >= 0 else { return }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(min(Int(count), bytes.count / 40))
    for _ in 0..<count {
      guard let name = decoder.text(), let high = decoder.word(), let low = decoder.word(),
        let size = decoder.integer(), let modified = decoder.integer()
      else { return }
      entries[name] = Entry(key: Hash128(high: high, low: low), size: size, modified: modified)
    }
    guard let warnings = Self.warnings(&decoder) else { return }
    self.warnings = warnings
    self.entries = entries
    self.inputs = inputs
    self.builtAt = builtAt
    self.staleAt = staleAt
    self.pages = Int(pages)
  }

  func write(to path: String) throws(FileError) {
    var encoder = BinaryEncoder(capacity: entries.count * 90 + 64)
    encoder.append(Self.magic)
    encoder.append(inputs.high)
    encoder.append(inputs.low)
    encoder.append(builtAt)
    encoder.append(staleAt)
    encoder.append(Int64(pages))
    encoder.append(Int64(entries.count))
    for (name, entry) in entries {
      encoder.append(name)
      encoder.append(entry.key.high)
      encoder.append(entry.key.low)
      encoder.append(entry.size)
      encoder.append(entry.modified)
    }
    encoder.append(Int64(warnings.count))
    for warning in warnings {
      encoder.append(warning.file)
      encoder.append(Int64(warning.line))
      encoder.append(Int64(warning.column))
      encoder.append(warning.sentence)
    }
    try FileWriter.write(encoder.sealed, to: path)
  }

  private static func warnings(_ decoder: inout BinaryDecoder) -> [Diagnostic]? {
    guard let count = decoder.integer(), count >= 0 else { return nil }
    var warnings: [Diagnostic] = []
    for _ in 0..<count {
      guard let file = decoder.text(), let line = decoder.integer(), let column = decoder.integer(),
        let sentence = decoder.text()
      else { return nil }
      warnings.append(
        Diagnostic(file: file, line: Int(line), column: Int(column), severity: .warning, sentence: sentence))
    }
    return warnings
  }
}
