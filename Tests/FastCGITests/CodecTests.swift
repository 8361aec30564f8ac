import FastCGI
import Testing

@Suite("FastCGI records")
struct CodecTests {
  @Test("what is written is read, however the bytes arrive", arguments: [1, 3, 7, 8, 64, 100_000])
  func survivesAnySplit(step: Int) throws {
    var bytes: [UInt8] = []
    RecordWriter.appendBeginRequest(requestID: 258, role: BeginRequest.responder, keepsConnection: true, to: &bytes)
    let stream = (0..<150_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    RecordWriter.appendStream(.standardInput, requestID: 258, stream, to: &bytes)
    RecordWriter.appendEnd(of: .standardInput, requestID: 258, to: &bytes)
    RecordWriter.appendEndRequest(requestID: 258, applicationStatus: 70_000, status: .overloaded, to: &bytes)
    #expect(bytes.count % 8 == 0)

    var parser = RecordParser()
    var records: [Record] = []
    for start in stride(from: 0, to: bytes.count, by: step) {
      parser.append(bytes[start..<min(start + step, bytes.count)])
      while let record = try parser.next() { records.append(record) }
    }
    #expect(!parser.isInside)
    #expect(records.allSatisfy { $0.requestID == 258 })
    let begin = try BeginRequest(try #require(records.first).content)
    #expect(begin.role == BeginRequest.responder)
    #expect(begin.keepsConnection)
    #expect(records.filter { $0.type == .standardInput }.flatMap(\.content) == stream)
    #expect(records.dropLast().last == Record(rawType: 5, requestID: 258, content: []))
    let end = try EndRequest(try #require(records.last).content)
    #expect(end.applicationStatus == 70_000)
    #expect(end.status == .overloaded)
  }

  @Test("a record of another version is refused")
  func refusesVersion() throws {
    var parser = RecordParser()
    parser.append([2, 1, 0, 1, 0, 0, 0, 0])
    #expect(throws: FastCGIError.version(2)) { try parser.next() }
  }

  @Test("pairs keep names and values of every length", arguments: [0, 1, 127, 128, 300, 70_000])
  func keepsPairs(length: Int) throws {
    var bytes: [UInt8] = []
    let value = String(repeating: "ä", count: length / 2) + String(repeating: "x", count: length % 2)
    NameValuePairs.append(name: "QUERY_STRING", value: value, to: &bytes)
    NameValuePairs.append(name: "", value: "", to: &bytes)
    let pairs = try NameValuePairs.decode(bytes)
    #expect(pairs.map(\.name) == [Array("QUERY_STRING".utf8), []])
    #expect(pairs.map(\.value) == [Array(value.utf8), []])
  }

  @Test("pairs that reach over their end are refused, at every cut")
  func refusesCutPairs() {
    var bytes: [UInt8] = []
    NameValuePairs.append(name: "A", value: String(repeating: "x", count: 200), to: &bytes)
    for count in 1..<bytes.count {
      #expect(throws: FastCGIError.pairs) { try NameValuePairs.decode(Array(bytes[..<count])) }
    }
    #expect(throws: FastCGIError.pairs) { try NameValuePairs.decode([255, 255, 255, 255, 255, 255, 255, 255, 1]) }
  }
}
