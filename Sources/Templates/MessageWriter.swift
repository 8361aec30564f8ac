import Localization

/// Writes a message whose arguments are known where it stands.
enum MessageWriter {
  static func write(
    _ key: String, _ arguments: [String: MessageArgument], _ escape: Escape, _ strings: Strings,
    to output: inout [UInt8]
  ) throws(StringsError) {
    switch escape {
    case .text:
      try strings.write(key, arguments) { piece in
        switch piece {
        case .text(let text): Escaper.write(text, .text, to: &output)
        case .isolated(let value): writeIsolated(value, to: &output)
        }
      }
    case .json:
      _ = JSONWriter.write(.string(try strings.text(key, arguments, isolation: .none)), to: &output)
    case .addressStart, .addressPath, .addressQuery, .sourceSet:
      Escaper.write(try strings.text(key, arguments, isolation: .none), escape, to: &output)
    case .none, .rawCharacters, .attribute:
      Escaper.write(try strings.text(key, arguments), escape, to: &output)
    }
  }

  /// A value of a message between tags, apart from the direction of the text around it.
  static func writeIsolated(_ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<bdi>".utf8)
    Escaper.write(value, .text, to: &output)
    output.append(contentsOf: "</bdi>".utf8)
  }

  /// The argument a value makes; nil where it can't be one.
  static func argument(_ value: Value) -> MessageArgument? {
    switch value {
    case .string(let text): .text(text)
    case .int(let number): .number(number)
    default: nil
    }
  }
}
