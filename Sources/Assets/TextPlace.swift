/// Finds the line and column of a byte.
struct TextPlace {
  let file: String
  let bytes: [UInt8]

  /// - Parameter offset: of a byte; one past the end stands for the end.
  func problem(at offset: Int, isWarning: Bool = false, _ sentence: String) -> AssetProblem {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return AssetProblem(file: file, line: line, column: column, isWarning: isWarning, sentence: sentence)
  }
}
