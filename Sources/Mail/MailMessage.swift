import Core

/// One message to one reader.
public struct MailMessage: Hashable, Sendable {
  public let from: Mailbox
  public let to: EmailAddress
  /// One line: line breaks and other control characters become spaces.
  public let subject: String
  /// Any line ends; they are sent as CRLF.
  public let text: String
  /// The same in HTML; nil where the text is all there is.
  public let html: String?
  public let messageID: MessageID
  /// The language of the texts (RFC 3282).
  public let language: LocaleTag
  public let date: Instant
  /// For messages that a reader may decline, which tickets and refunds are not.
  public let listUnsubscribe: UnsubscribeAddress?
  /// Names the request that caused the message, in a header `X-Request-ID`, so that a mail that somebody asks about is
  /// found in the logs; nil: no such header. What is not 1 to 64 letters, digits, `-`, `_` and `.` becomes nil.
  public let requestID: String?
  /// In the order in which mail programs list them.
  public let attachments: [MailAttachment]

  public init(
    from: Mailbox, to: EmailAddress, subject: String, text: String, html: String?, messageID: MessageID,
    language: LocaleTag, date: Instant, listUnsubscribe: UnsubscribeAddress? = nil,
    requestID: String? = nil, attachments: [MailAttachment] = []
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.html = html
    self.messageID = messageID
    self.language = language
    self.date = date
    self.listUnsubscribe = listUnsubscribe
    self.attachments = attachments
    self.requestID = requestID.flatMap { id in
      let isHarmless = id.utf8.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte == 45
          || byte == 46 || byte == 95
      }
      return isHarmless && (1...64).contains(id.utf8.count) ? id : nil
    }
  }
}
