import Logging
import Testing

@testable import Runner

@Suite("Log")
struct LogTests {
  @Test("a message is one line of JSON, whatever is in it")
  func line() throws {
    let lines = LogLines()
    var logger = lines.logger()
    logger[metadataKey: "b"] = .stringConvertible(7)
    logger.info("a \"quoted\"\nline\u{2028}\u{1b}[1m", metadata: ["a": "x", "list": ["1", ["k": "v"]]])
    let line = try #require(lines.all.first)
    #expect(
      line.hasSuffix(
        #"","level":"info","message":"a \"quoted\"\nline\u2028\u001b[1m","a":"x","b":7,"list":["1",{"k":"v"}]}"#))
    #expect(line.wholeMatch(of: /\{"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",.*/) != nil)
  }
}
