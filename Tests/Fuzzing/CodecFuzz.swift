import FastCGI
import TestSupport

enum CodecFuzz {
  static func run(_ random: inout SeededRandom) throws(FuzzFailure) {
    random.chance(30) ? try pairs(&random) : try records(&random)
  }

  private static func records(_ random: inout SeededRandom) throws(FuzzFailure) {
    var bytes: [UInt8] = []
    var written: [Record] = []
    for _ in 0...random.below(5) {
      let type = random.pick([RecordType.beginRequest, .parameters, .standardInput, .standardOutput, .getValues])
      let id = UInt16(truncatingIfNeeded: random.next())
      let content = random.bytes(min(random.length(), Record.contentBytesMax))
      RecordWriter.append(type, requestID: id, content: content, to: &bytes)
      written.append(Record(rawType: type.rawValue, requestID: id, content: content))
    }
    try FuzzFailure.unless(bytes.count % 8 == 0, "records are not padded to eight bytes")
    let read = cut([bytes[...]])
    try FuzzFailure.unless(read.records == written && read.error == nil, "what was written is not what is read")
    random.mutate(&bytes)
    let whole = cut([bytes[...]])
    let pieces = random.pieces(bytes)
    let parts = cut(pieces)
    try FuzzFailure.unless(
      whole.records == parts.records && whole.error == parts.error, "bytes are cut in another way in pieces")
    let contents = whole.records.reduce(0) { $0 + $1.content.count + 8 }
    try FuzzFailure.unless(contents <= bytes.count, "more comes out than went in")
  }

  private static func cut(_ pieces: [ArraySlice<UInt8>]) -> (records: [Record], error: FastCGIError?) {
    var parser = RecordParser()
    var records: [Record] = []
    for piece in pieces {
      parser.append(piece)
      do throws(FastCGIError) {
        while let record = try parser.next() { records.append(record) }
      } catch {
        return (records, error)
      }
    }
    return (records, nil)
  }

  private static func pairs(_ random: inout SeededRandom) throws(FuzzFailure) {
    var bytes: [UInt8] = []
    var written: [(String, String)] = []
    for _ in 0...random.below(6) {
      let name = String(decoding: random.bytes(random.below(20)), as: UTF8.self)
      let value = String(decoding: random.bytes(random.length()), as: UTF8.self)
      NameValuePairs.append(name: name, value: value, to: &bytes)
      written.append((name, value))
    }
    let read = (try? NameValuePairs.decode(bytes)) ?? []
    try FuzzFailure.unless(
      read.map(\.name) == written.map { Array($0.0.utf8) } && read.map(\.value) == written.map { Array($0.1.utf8) },
      "pairs that were written are not those that are read")
    random.mutate(&bytes)
    guard let changed = try? NameValuePairs.decode(bytes) else { return }
    let count = changed.reduce(0) { $0 + $1.name.count + $1.value.count + 2 }
    try FuzzFailure.unless(count <= bytes.count, "pairs hold more than there was")
  }
}
