import Mail
import Testing

@Suite("delivery reports")
struct DeliveryReportTests {
  /// In the form of RFC 3464, appendix E, with our message.
  static let report = """
    From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\r
    Message-ID: <199407072116.RAA14128@mx.example>\r
    To: <tickets@house.example>\r
    MIME-Version: 1.0\r
    Content-Type: multipart/report; report-type=delivery-status; boundary="b1"\r
    \r
    --b1\r
    The following address had permanent fatal errors: <mia@example.org>\r
    --b1\r
    Content-Type: message/delivery-status\r
    \r
    Reporting-MTA: dns; mx.example\r
    \r
    Final-Recipient: RFC822;mia@example.org\r
    Action: failed\r
    Status: 5.1.1\r
    Diagnostic-Code: smtp; 550 5.1.1 <mia@example.org>... unknown\r
    \r
    --b1\r
    Content-Type: message/rfc822-headers\r
    \r
    From: House <tickets@house.example>\r
    Message-ID:\r
     <mail-tickets.7K2M9QX4W8ZC5RTV@house.example>\r
    --b1--\r

    """

  @Test("a failure names its message and its status, and nobody")
  func failure() throws {
    let report = try #require(DeliveryReport(Array(Self.report.utf8)))
    #expect(report.messages.contains("mail-tickets.7K2M9QX4W8ZC5RTV"))
    #expect(report.status == "5.1.1")
    #expect(!"\(report)".contains("mia"))
  }

  @Test(
    "a delay, a success and any other text are no failure",
    arguments: [
      report.replacing("failed", with: "delayed"), report.replacing("failed", with: "delivered"), "",
      "Subject: hello\r\n\r\nAction: is needed\r\n", "\u{0}\u{FF}:",
    ])
  func others(_ text: String) { #expect(DeliveryReport(Array(text.utf8)) == nil) }

  @Test("bytes of any kind are read without harm")
  func hostile() {
    let pieces: [[UInt8]] = [
      Array("Action: failed\n".utf8), Array("Message-ID: <".utf8), [0xFF, 0xFE, 10], Array("Message-ID: <a@b\n".utf8),
      Array("Message-ID: >x<\n".utf8), Array("Status: 5\n".utf8), Array(": \n".utf8), Array(" \t\n".utf8),
    ]
    for first in pieces { for second in pieces { _ = DeliveryReport(first + second + first) } }
  }
}
