import Core
import Testing

@Suite("who did something, and from where")
struct AuditSourceTests {
  @Test(
    "only the network of an address is kept",
    arguments: [
      ("203.0.113.77", "203.0.113.0/24"), ("::ffff:203.0.113.77", "203.0.113.0/24"), ("127.0.0.1", "127.0.0.0/24"),
      ("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"), ("2001:db8::7", "2001:db8:0::/48"), ("::1", "0:0:0::/48"),
      ("fe80::1%eth0", "fe80:0:0::/48"), ("2001:DB8:a::", "2001:db8:a::/48"),
    ])
  func networks(_ address: String, _ network: String) {
    #expect(AuditSource(.buyer, address: address).origin == network)
  }

  @Test(
    "what is no address leaves nothing behind",
    arguments: [
      "", "example.org", "1.2.3", "1.2.3.256", "1.2.3.4.5", "01234.1.1.1", "1:2:3", "1::2::3", "g::1", ":::",
      "+1.2.3.4",
      "1:2:3:4:5:6:7:8:9", "12345::",
    ])
  func noAddress(_ text: String) { #expect(AuditSource(.buyer, address: text).origin == "") }

  @Test("a name has no control characters and is short")
  func names() {
    #expect(AuditSource(.operator, name: "no\u{1B}ur\n").name == "nour")
    #expect(AuditSource(.operator, name: String(repeating: "x", count: 100)).name.count == 64)
  }
}
