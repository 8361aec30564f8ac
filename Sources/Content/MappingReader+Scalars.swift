import Core

extension MappingReader {
  /// A text of one line that is not empty. Any scalar is a text: `1984` and `yes` are titles too.
  /// - Returns: nil where the key is not there or after an error; with `isRequired` a missing key is one.
  func text(_ key: String, isRequired: Bool = true) -> String? {
    guard let value = value(key, isRequired: isRequired) else { return nil }
    let node = document.nodes[value]
    guard node.isScalar else {
      error(key, "`\(key)` has to be a text")
      return nil
    }
    let (text, problem) = document.withScalar(value) { (ScalarText.trimmed($0), ScalarText.problem($0)) }
    let isNull = node.kind == .plain && Self.nulls.contains(text)
    guard !isNull, !text.isEmpty else {
      error(key, isRequired ? "`\(key)` is empty; write a text" : "`\(key)` is empty; write a text or remove the key")
      return nil
    }
    // White space at the ends, such as the line end of a block, is no part of the text.
    guard problem == nil || text.utf8.withContiguousStorageIfAvailable({ ScalarText.problem($0) == nil }) == true else {
      error(key, Self.sentence(problem, key))
      return nil
    }
    return text
  }

  private static let nulls = ["~", "null", "Null", "NULL"]

  private static func sentence(_ problem: ScalarText.Problem?, _ key: String) -> String {
    guard case .bidi(let scalar)? = problem else { return "`\(key)` has to be a text in one line" }
    return "`\(key)` holds U+\(String(scalar, radix: 16, uppercase: true)), which turns the direction of what stands"
      + " beside it; remove this character"
  }

  /// A whole number written in digits, without sign, point or separator.
  func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil) -> Int? {
    guard has(key) || fallback == nil else { return fallback }
    guard let text = text(key) else { return nil }
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int(text),
      range.contains(number)
    else {
      error(key, "`\(key)` has to be a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// `true` or `false`.
  func flag(_ key: String, default fallback: Bool) -> Bool? {
    guard has(key) else { return fallback }
    guard let text = text(key) else { return nil }
    if text == "true" || text == "false" { return text == "true" }
    error(key, "`\(key)` has to be true or false")
    return nil
  }

  /// A number in degrees.
  func degrees(_ key: String, limit: Double) -> Double? {
    guard let text = text(key) else { return nil }
    let isPlain = text.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == 45 || $0 == 46 }
    guard isPlain, let number = Double(text), abs(number) <= limit else {
      error(key, "`\(key)` has to be a number of degrees from -\(Int(limit)) to \(Int(limit)), such as 52.49")
      return nil
    }
    return number
  }

  /// One of a closed set of words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type, default fallback: Choice? = nil
  ) -> Choice? {
    guard has(key) || fallback == nil else { return fallback }
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    error(key, "`\(text)` is no \(key)\(Suggestion.text(for: text, among: known))")
    return nil
  }

  /// A wall-clock time such as `2027-06-12 20:00`.
  func dateTime(_ key: String, isRequired: Bool = true) -> LocalDateTime? {
    guard let text = text(key, isRequired: isRequired) else { return nil }
    guard text.utf8.count == 16, let dateTime = LocalDateTime(text) else {
      error(key, "`\(text)` is no date and time; write one such as 2027-06-12 20:00")
      return nil
    }
    return dateTime
  }

  /// A date such as `2026-11-02`.
  func date(_ key: String) -> LocalDateTime? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == 10, let date = LocalDateTime(text) else {
      error(key, "`\(text)` is no date; write one such as 2026-11-02")
      return nil
    }
    return date
  }
}
