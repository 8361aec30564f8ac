/// RFC 2045, section 6.7, for text whose line ends are CRLF.
enum QuotedPrintable {
  private static let lineBytesMax = 76

  static func encode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var start = 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 13 { end += 1 }
      appendLine(bytes[start..<end], to: &output)
      if end < bytes.count { output += [13, 10] }
      start = end + 2
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendLine(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var column = 0
    // Some relays still mangle lines that begin with a dot or with "From ", so their first byte is written in hex.
    let startsWithTrouble = line.first == UInt8(ascii: ".") || line.starts(with: "From ".utf8)
    for index in line.indices {
      let byte = line[index]
      let isLast = index == line.endIndex - 1
      let literal =
        (byte >= 33 && byte <= 126 && byte != UInt8(ascii: "=") && !(index == line.startIndex && startsWithTrouble))
        || ((byte == 32 || byte == 9) && !isLast)
      let piece = literal ? [byte] : Hex.escape(byte)
      // One column is kept for the "=" of a soft line break, but in the last place of a line.
      if column + piece.count > (isLast ? lineBytesMax : lineBytesMax - 1) {
        output += [UInt8(ascii: "="), 13, 10]
        column = 0
      }
      output += piece
      column += piece.count
    }
  }
}
