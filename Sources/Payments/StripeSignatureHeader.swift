import Core

/// The parts of a `Stripe-Signature` header that count.
struct StripeSignatureHeader {
  /// As written, for it is part of what was signed.
  let secondsText: String
  let seconds: Int64
  /// 32 bytes each, at least one.
  let signatures: [[UInt8]]

  private static let bytesMax = 4096

  init(_ header: String) throws(SignatureError) {
    guard header.utf8.count <= Self.bytesMax else { throw .malformedHeader }
    var secondsText: String?
    var signatures: [[UInt8]] = []
    for element in header.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = element.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { throw .malformedHeader }
      switch pair[0] {
      case "t":
        guard secondsText == nil else { throw .malformedHeader }
        secondsText = String(pair[1])
      case "v1":
        if let signature = Self.signature(pair[1]) { signatures.append(signature) }
      default: continue
      }
    }
    guard let secondsText, let seconds = Self.seconds(secondsText), !signatures.isEmpty else { throw .malformedHeader }
    self.secondsText = secondsText
    self.seconds = seconds
    self.signatures = signatures
  }

  /// Digits alone: `Int64.init` would take a sign as well.
  private static func seconds(_ text: String) -> Int64? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int64(text)
  }

  private static func signature(_ text: Substring) -> [UInt8]? {
    text.utf8.count == 64 ? Hex.decode(String(text)) : nil
  }
}
