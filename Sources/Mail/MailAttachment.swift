/// A file that goes with a message.
public struct MailAttachment: Hashable, Sendable {
  /// In any script; control characters in it become spaces.
  public let name: String
  /// With its parameters, such as `text/calendar; charset=utf-8`.
  public let mediaType: String
  public let bytes: [UInt8]

  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// The attachment as a part of a message.
  var lines: [String] {
    [
      "Content-Type: \(HeaderField.singleLine(mediaType))", ParameterField.attachment(named: name),
      "Content-Transfer-Encoding: base64", "", BodyEncoding.base64Lines(bytes),
    ]
  }
}
