/// Sets of characters as text.
enum FontRange {
  /// Such as `U+600-6FF,U+200C-200F`, rising.
  static func text(_ characters: Set<UInt32>) -> String {
    var parts: [String] = []
    var start: UInt32?
    var last: UInt32 = 0
    func close() {
      guard let start else { return }
      parts.append(start == last ? "U+\(hex(start))" : "U+\(hex(start))-\(hex(last))")
    }
    for character in characters.sorted() {
      if start == nil || character != last + 1 {
        close()
        start = character
      }
      last = character
    }
    close()
    return parts.joined(separator: ",")
  }

  private static func hex(_ number: UInt32) -> String { String(number, radix: 16, uppercase: true) }
}
