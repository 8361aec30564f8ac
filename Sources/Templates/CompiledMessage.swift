import Localization

/// A message whose text is known and whose arguments are not.
final class CompiledMessage: Sendable {
  let escape: Escape
  /// The message's forms.
  let forms: [[Part]]
  /// For each plural category the number of its form.
  let formByCategory: [Int]
  /// The argument that chooses the form; nil where there is one form.
  let count: Int?
  /// Whether it chooses by how many, or by which one.
  let kind: PluralRules.Kind
  /// Where the arguments are found.
  let arguments: [Int32]

  enum Part: Sendable {
    /// Escaped already, but where the message is escaped as a whole.
    case literal([UInt8])
    /// An argument, by its number.
    case argument(Int)
  }

  init(escape: Escape, forms: [[Part]], formByCategory: [Int], count: Int?, kind: PluralRules.Kind, arguments: [Int32])
  {
    self.escape = escape
    self.forms = forms
    self.formByCategory = formByCategory
    self.count = count
    self.kind = kind
    self.arguments = arguments
  }

  /// True where what a value may do depends on what stands before it, so that the text has to be put together first.
  static func isWhole(_ escape: Escape) -> Bool {
    switch escape {
    case .json, .addressStart, .addressPath, .addressQuery, .sourceSet: true
    case .none, .text, .rawCharacters, .attribute: false
    }
  }

  /// - Parameter value: finds an argument's value.
  func write(_ strings: Strings, to output: inout [UInt8], value: (Int32) -> Value) {
    let parts = forms[form(strings, value)]
    guard Self.isWhole(escape) else {
      for part in parts {
        switch part {
        case .literal(let bytes): output.append(contentsOf: bytes)
        case .argument(let number): Self.write(value(arguments[number]), escape, strings, to: &output)
        }
      }
      return
    }
    var text: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let bytes): text.append(contentsOf: bytes)
      case .argument(let number): text.append(contentsOf: Self.text(of: value(arguments[number]), strings).utf8)
      }
    }
    _ = ValueWriter.write(.string(String(decoding: text, as: UTF8.self)), escape, to: &output)
  }

  private func form(_ strings: Strings, _ value: (Int32) -> Value) -> Int {
    guard let count, case .int(let number) = value(arguments[count]) else { return 0 }
    return formByCategory[Self.number(of: strings.category(of: number, kind))]
  }

  /// An argument, set apart from the text around it where its direction asks for it.
  static func write(_ value: Value, _ escape: Escape, _ strings: Strings, to output: inout [UInt8]) {
    let text = text(of: value, strings)
    guard let isolated = strings.isolated(text) else { return Escaper.write(text, escape, to: &output) }
    guard escape != .text else { return MessageWriter.writeIsolated(isolated, to: &output) }
    output.append(contentsOf: "\u{2068}".utf8)
    Escaper.write(isolated, escape, to: &output)
    output.append(contentsOf: "\u{2069}".utf8)
  }

  /// An argument as the language writes it.
  static func text(of value: Value, _ strings: Strings) -> String {
    switch value {
    case .string(let text): text
    case .int(let number): strings.formats.number(number)
    default: ""
    }
  }

  /// A category's number in ``formByCategory``.
  static func number(of category: PluralCategory) -> Int {
    switch category {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .few: 3
    case .many: 4
    case .other: 5
    }
  }
}
