/// What may be written to an output besides plain lines.
public struct TerminalStyle: Hashable, Sendable {
  /// A person looks at it, and lines can be overwritten.
  public let isLive: Bool
  /// Whether texts may be coloured.
  public let hasColors: Bool
  /// How many characters fit on a line.
  public let columns: Int

  /// What is known of a terminal, or chosen in a test.
  public init(isLive: Bool, hasColors: Bool, columns: Int) {
    self.isLive = isLive
    self.hasColors = hasColors
    self.columns = columns
  }

  /// Plain lines, for files and pipes.
  public static let plain = TerminalStyle(isLive: false, hasColors: false, columns: 80)

  /// - Parameters:
  ///   - isTerminal: what `isatty` says.
  ///   - environment: `NO_COLOR`, where it is not empty, forbids colours (no-color.org); `TERM=dumb` everything.
  ///   - columns: what the terminal says of itself; 0: unknown.
  public init(isTerminal: Bool, environment: [String: String], columns: Int) {
    let isLive = isTerminal && environment["TERM"] != "dumb" && environment["TERM"] != nil
    self.init(
      isLive: isLive, hasColors: isLive && environment["NO_COLOR", default: ""].isEmpty,
      columns: columns >= 20 ? min(columns, 500) : 80)
  }

  /// The colours that every terminal has, by their numbers (ECMA-48).
  public enum Color: Int, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case faint = 2
    case bold = 1
  }

  /// The text in a colour, or as it is.
  public func colored(_ text: String, _ color: Color) -> String {
    hasColors && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
