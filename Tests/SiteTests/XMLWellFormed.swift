/// Whether every tag of a simple XML text is closed in its turn.
struct XMLWellFormed {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isRight = true
    for match in text.matches(of: /<(\/?)([A-Za-z:]+)[^<>]*?(\/?)>/) {
      if match.1.isEmpty {
        if match.3.isEmpty { open.append(match.2) }
      } else if open.popLast() != match.2 {
        isRight = false
      }
    }
    isWellFormed = isRight && open.isEmpty
  }
}
