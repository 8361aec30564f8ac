/// What an HTTP server answered, whatever the status.
public struct HTTPReply: Sendable {
  /// 200 to 599.
  public let status: Int
  public let fields: [HTTPField]
  public let body: [UInt8]

  public init(status: Int, fields: [HTTPField], body: [UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// The value of the first field of that name, in any case; nil where there is none.
  public subscript(name: String) -> String? {
    let wanted = name.lowercased()
    return fields.first { $0.name.lowercased() == wanted }?.value
  }
}
