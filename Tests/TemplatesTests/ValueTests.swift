import Templates
import Testing

@Test("false, null, nothing and zero count as false")
func emptyValuesAreFalse() {
  let empty: [Value] = [nil, false, 0, "", [], [:], .html(SafeHTML(trusted: ""))]
  #expect(empty.allSatisfy { !$0.isTrue })
}
