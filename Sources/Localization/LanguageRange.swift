/// One range of an `Accept-Language` header: `pt-BR;q=0.8`.
struct LanguageRange: Hashable, Sendable {
  /// In lower case, or `*`.
  let tag: String
  /// In thousandths, 0 to 1000; 0 refuses the language.
  let weight: Int

  /// - Returns: nil for what RFC 9110 does not allow.
  init?(_ text: Substring) {
    let parts = text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count <= 2, let tag = parts.first, Self.isRange(tag) else { return nil }
    self.tag = String(Substring(tag)).lowercased()
    guard parts.count == 2 else {
      weight = 1000
      return
    }
    let pair = parts[1].split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false).map(Self.trimmed)
    guard pair.count == 2, pair[0].elementsEqual("q".utf8) || pair[0].elementsEqual("Q".utf8),
      let weight = Self.weight(pair[1])
    else { return nil }
    self.weight = weight
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    let start = text.drop { $0 == 32 || $0 == 9 }
    guard let last = start.lastIndex(where: { $0 != 32 && $0 != 9 }) else { return start }
    return start[...last]
  }

  private static func isRange(_ tag: Substring.UTF8View) -> Bool {
    if tag.elementsEqual("*".utf8) { return true }
    let subtags = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 65 && $0 <= 90) || ($0 >= 97 && $0 <= 122) }
    }
  }

  /// `0`, `0.8`, `0.123`, `1`, `1.000`.
  private static func weight(_ text: Substring.UTF8View) -> Int? {
    let bytes = Array(text)
    guard (1...5).contains(bytes.count), bytes[0] == 48 || bytes[0] == 49 else { return nil }
    guard bytes.count == 1 || bytes[1] == UInt8(ascii: ".") else { return nil }
    var weight = Int(bytes[0] - 48)
    for index in 2..<5 {
      let digit = index < bytes.count ? bytes[index] : 48
      guard digit >= 48, digit <= 57 else { return nil }
      weight = weight * 10 + Int(digit - 48)
    }
    return weight <= 1000 ? weight : nil
  }
}
