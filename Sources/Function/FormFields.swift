/// The fields of a query or of a form body (WHATWG URL, `application/x-www-form-urlencoded`).
public struct FormFields: Sendable {
  /// In the order in which they were sent.
  public let fields: [(name: String, value: String)]

  /// At most this many fields are taken.
  public static let fieldsMax = 200

  /// - Returns: nil for a broken escape, bytes that are no UTF-8, or more than ``fieldsMax`` fields.
  public init?(_ bytes: some Collection<UInt8>) {
    var fields: [(name: String, value: String)] = []
    for pair in bytes.split(separator: 38) {
      let halves = pair.split(separator: 61, maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count < Self.fieldsMax, let name = Percent.decode(halves[0], plusIsSpace: true),
        let value = halves.count == 2 ? Percent.decode(halves[1], plusIsSpace: true) : ""
      else { return nil }
      fields.append((name, value))
    }
    self.fields = fields
  }

  /// The first field of that name.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
