extension QRCode {
  /// The code for a terminal, two rows of modules a line, with the quiet zone around it. It is drawn in the light modules, so
  /// that it can be read off a dark terminal; on a light one readers see it inverted, which most take as well.
  public var blocks: String {
    func isLight(_ x: Int, _ y: Int) -> Bool {
      !(0..<side).contains(x) || !(0..<side).contains(y) || !isDark(x: x, y: y)
    }
    return stride(from: -2, to: side + 2, by: 2).map { y in
      String(
        (-2..<side + 2).map { x -> Character in
          switch (isLight(x, y), isLight(x, y + 1)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        })
    }.joined(separator: "\n")
  }
}
