extension Question {
  /// Checks what was sent, and gives it the form in which it is kept: a text without spaces at its ends, the ids of options
  /// with commas between them in the order of the content, `yes` or `no`, digits from 0 to 9, a date as `2027-06-12`.
  ///
  /// - Parameter texts: every field that was sent for the question; fields left empty count as not sent.
  /// - Returns: nil where a question that need not be answered was not.
  public func answer(_ texts: [String]) throws(AnswerProblem) -> String? {
    let given = texts.map(Self.trimmed).filter { !$0.isEmpty }
    guard let first = given.first else {
      if isRequired { throw .missing }
      return nil
    }
    guard given.count == 1 || kind == .several else { throw .badChoice }
    switch kind {
    case .text: return try text(first, max: Self.lineLengthMax, isLong: false)
    case .longText: return try text(first, max: Self.textLengthMax, isLong: true)
    case .choice:
      guard options.contains(where: { $0.rawValue == first }) else { throw .badChoice }
      return first
    case .several:
      guard Set(given).isSubset(of: options.map(\.rawValue)) else { throw .badChoice }
      return options.map(\.rawValue).filter(given.contains).joined(separator: ",")
    case .yesNo:
      guard first == "yes" || first == "no" else { throw .badChoice }
      return first
    case .number:
      let digits = WrittenNumber.latin(first)
      guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
        let number = Int(digits)
      else { throw .badNumber }
      return String(number)
    case .date:
      let digits = WrittenNumber.latin(first)
      guard digits.utf8.count == 10, LocalDateTime(digits) != nil else { throw .badDate }
      return digits
    }
  }

  /// The options of a kept answer.
  public static func options(in value: String) -> [String] { value.split(separator: ",").map(String.init) }

  private func text(_ text: String, max: Int, isLong: Bool) throws(AnswerProblem) -> String {
    // Forms send line ends as CR LF (WHATWG HTML, 4.10.21.7).
    let text = isLong ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    guard text.count <= max, text.utf8.count <= max * 4 else { throw .tooLong(max: max) }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      PersonName.isAllowed(scalar) || (isLong && (scalar == "\n" || scalar == "\t"))
    }
    guard isPlain else { throw .badText }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    return String(String.UnicodeScalarView(scalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()))
  }
}
