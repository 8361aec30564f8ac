import Core
import Testing

@Suite("members of a JSON object")
struct JSONMembersTests {
  @Test(
    "each member is what reading all of the text finds",
    arguments: [
      "{}", " { } ", #"{"a":1}"#, #" { "a" : "x" , "b.c" : {"a":"}"} , "d":[1,{"e":","}] } "#, #"{"a":1,"b":2,"a":3}"#,
      #"{"a":"\"b\":1","b":"\\","c":"\\\"{"}"#, #"{"a":"ü{[","ä":null,"":true}"#,
    ])
  func same(_ text: String) throws {
    guard case .object(let all)? = JSONValue(Array(text.utf8)) else {
      Issue.record("it is no object")
      return
    }
    let members = try #require(JSONMembers(Array(text.utf8)))
    for (name, value) in all { #expect(members.value(name) == value) }
    #expect(members.value("e") == nil)
    #expect(members.value("b.") == nil)
  }

  @Test(
    "what is no object of plain names is none",
    arguments: [
      "", "1", "[]", "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":"x}"#, #"{"a":1} 2"#, "{a:1}", #"{"a\u0041":1}"#,
      #"{"a":1,}"#,
      #"{"a":[1}"#, #"{"a":"\"#, #"{"a":1]"#,
    ])
  func none(_ text: String) { #expect(JSONMembers(Array(text.utf8)) == nil) }

  @Test("a broken value is none, and the others are read")
  func brokenValue() throws {
    let members = try #require(JSONMembers(Array(#"{"a":nul,"b":1,"c":}"#.utf8)))
    #expect(members.value("a") == nil)
    #expect(members.value("b") == .integer(1))
    #expect(members.value("c") == nil)
  }

  @Test("text cut or changed anywhere never gives a member that was not there")
  func changed() {
    let bytes = Array(#"{"a":"x\"y","b":{"c":[1,2,"]"]},"d":-1.5e3}"#.utf8)
    for end in bytes.indices { #expect(JSONMembers(Array(bytes[..<end])) == nil) }
    for index in bytes.indices {
      for byte: UInt8 in [0, 34, 44, 58, 91, 92, 93, 123, 125, 255] {
        var other = bytes
        other[index] = byte
        guard case .object(let all)? = JSONValue(other), let members = JSONMembers(other) else { continue }
        for name in ["a", "b", "c", "d"] { #expect(members.value(name) == all[name]) }
      }
    }
  }
}
