extension MappingReader {
  /// A time before an event starts: hours or days, such as `36h` or `7d`.
  /// - Parameter word: what may stand instead, and means that there is no such time.
  /// - Returns: seconds; `.some(nil)` for the word; nil after an error.
  func leadTime(_ key: String, default fallback: Int64?, orWord word: String) -> Int64?? {
    guard has(key) else { return .some(fallback) }
    guard let text = text(key) else { return nil }
    if text == word { return .some(nil) }
    return seconds(before: text, key, orWord: ", or `\(word)`").map { .some($0) }
  }

  /// As ``leadTime(_:default:orWord:)``, where there has to be one.
  func leadTime(_ key: String) -> Int64? {
    guard let text = text(key) else { return nil }
    return seconds(before: text, key, orWord: "")
  }

  private func seconds(before text: String, _ key: String, orWord: String) -> Int64? {
    let unit: Int64? =
      switch text.utf8.last {
      case UInt8(ascii: "h"): 3600
      case UInt8(ascii: "d"): 86_400
      default: nil
      }
    let digits = text.utf8.dropLast()
    guard let unit, (1...4).contains(digits.count), digits.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let count = Int64(text.dropLast()), count * unit <= 366 * 86_400
    else {
      error(key, "`\(text)` is no time before the start; write hours or days, such as 24h or 3d\(orWord)")
      return nil
    }
    return count * unit
  }
}
