/// The parts of a TZif file (RFC 8536) that matter for civil time: no leap seconds, no indicators.
struct TZifFile {
  let transitions: [Int64]
  let periods: [LocalTimeType]
  let first: LocalTimeType
  let footer: PosixTimeZone?

  init(_ bytes: [UInt8]) throws(TimeZoneError) {
    var reader = ByteReader(bytes)
    let header = try Header(&reader)
    guard header.version > 1 else {
      (transitions, periods, first) = try Self.block(&reader, header, timeBytes: 4)
      footer = nil
      return
    }
    try reader.skip(header.dataBytes(timeBytes: 4))
    let second = try Header(&reader)
    (transitions, periods, first) = try Self.block(&reader, second, timeBytes: 8)
    footer = try Self.footer(&reader)
  }

  private struct Header {
    let version: Int
    let isUTCount: Int
    let isStandardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let characterCount: Int

    init(_ reader: inout ByteReader) throws(TimeZoneError) {
      guard try reader.take(4).elementsEqual("TZif".utf8) else { throw .malformed(reason: "the magic is missing") }
      switch try reader.integer(bytes: 1) {
      case 0: version = 1
      case 0x32...0x34: version = 2
      default: throw .malformed(reason: "the version is not known")
      }
      try reader.skip(15)
      var counts: [Int] = []
      for _ in 0..<6 {
        let count = Int(try reader.integer(bytes: 4))
        guard count >= 0, count <= 1 << 20 else { throw .malformed(reason: "a count is out of bounds") }
        counts.append(count)
      }
      isUTCount = counts[0]
      isStandardCount = counts[1]
      leapCount = counts[2]
      timeCount = counts[3]
      typeCount = counts[4]
      characterCount = counts[5]
      guard typeCount > 0 else { throw .malformed(reason: "it has no local time type") }
    }

    func dataBytes(timeBytes: Int) -> Int {
      timeCount * (timeBytes + 1) + typeCount * 6 + characterCount + leapCount * (timeBytes + 4) + isStandardCount
        + isUTCount
    }
  }

  private static func block(
    _ reader: inout ByteReader, _ header: Header, timeBytes: Int
  ) throws(TimeZoneError) -> ([Int64], [LocalTimeType], LocalTimeType) {
    var transitions: [Int64] = []
    for _ in 0..<header.timeCount { transitions.append(try reader.integer(bytes: timeBytes)) }
    guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .malformed(reason: "its transitions are not in order")
    }
    let indices = Array(try reader.take(header.timeCount))
    var records: [(offset: Int64, name: Int)] = []
    for _ in 0..<header.typeCount {
      let offset = try reader.integer(bytes: 4)
      try reader.skip(1)
      guard offset.magnitude <= 26 * 3600 else { throw .malformed(reason: "an offset is out of bounds") }
      records.append((offset, Int(try reader.integer(bytes: 1))))
    }
    let characters = Array(try reader.take(header.characterCount))
    try reader.skip(header.leapCount * (timeBytes + 4) + header.isStandardCount + header.isUTCount)
    var types: [LocalTimeType] = []
    for record in records {
      guard record.name < characters.count else { throw .malformed(reason: "a name lies outside the names") }
      let name = characters[record.name...].prefix { $0 != 0 }
      types.append(LocalTimeType(offsetSeconds: record.offset, abbreviation: String(decoding: name, as: UTF8.self)))
    }
    guard indices.allSatisfy({ Int($0) < types.count }) else {
      throw .malformed(reason: "a transition names no local time type")
    }
    return (transitions, indices.map { types[Int($0)] }, types[0])
  }

  private static func footer(_ reader: inout ByteReader) throws(TimeZoneError) -> PosixTimeZone? {
    guard try reader.integer(bytes: 1) == 10 else { throw .malformed(reason: "the footer is missing") }
    let text = try reader.line()
    guard !text.isEmpty else { return nil }
    guard let zone = PosixTimeZone(text) else { throw .malformed(reason: "the footer is no TZ rule") }
    return zone
  }
}
