import Core

/// JSON (RFC 8259) made by our own code, such as a page's JSON-LD, written as it is into a script that holds JSON.
public struct SafeJSON: Hashable, Sendable {
  /// The text. `<`, `>`, `&`, U+2028 and U+2029, which can stand in JSON's strings only, are escapes here.
  public let utf8: [UInt8]

  /// - Parameter trusted: one whole value. No text in it can end a script or begin a comment, whatever it holds.
  public init(trusted utf8: [UInt8]) {
    var safe: [UInt8] = []
    safe.reserveCapacity(utf8.count)
    utf8.withUnsafeBufferPointer { JSONString.append(value: $0, to: &safe) }
    self.utf8 = safe
  }
}
