import FastCGI

/// What a host told, taken apart.
struct Told {
  var output: [UInt16: String] = [:]
  var errors: [UInt16: String] = [:]
  /// In the order in which requests ended.
  var ends: [End] = []
  /// Management records.
  var others: [Record] = []
  /// How many streams were ended by an empty record.
  var streamEnds = 0

  struct End: Hashable {
    let id: UInt16
    let applicationStatus: UInt32
    let status: ProtocolStatus?

    init(_ id: UInt16, _ status: ProtocolStatus, exit applicationStatus: UInt32 = 0) {
      self.id = id
      self.applicationStatus = applicationStatus
      self.status = status
    }
  }

  init(_ bytes: [UInt8]) throws {
    var parser = RecordParser()
    parser.append(bytes)
    while let record = try parser.next() { try add(record) }
  }

  init() {}

  mutating func add(_ record: Record) throws {
    if record.content.isEmpty, record.type != .getValuesResult { streamEnds += 1 }
    switch record.type {
    case .standardOutput: output[record.requestID, default: ""] += String(decoding: record.content, as: UTF8.self)
    case .standardError: errors[record.requestID, default: ""] += String(decoding: record.content, as: UTF8.self)
    case .endRequest:
      let end = try EndRequest(record.content)
      ends.append(End(record.requestID, end.status ?? .complete, exit: end.applicationStatus))
    default: others.append(record)
    }
  }
}
