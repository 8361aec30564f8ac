import Yams

extension FunctionFile {
  mutating func bodyLimit(_ node: Node) -> Int {
    guard let text = scalar(node, key: Key.bodyLimit.rawValue, expected: "a size, such as 64KiB") else { return 0 }
    guard let bytes = Quantity.bytes(text), (1...32 << 20).contains(bytes) else {
      add(.size(text), node.mark)
      return 0
    }
    return bytes
  }

  /// Below 16 MiB no process of ours would start.
  mutating func memory(_ node: Node) -> Int {
    guard let text = scalar(node, key: Key.memory.rawValue, expected: "a size, such as 256MiB") else { return 0 }
    guard let bytes = Quantity.bytes(text), (16 << 20...64 << 30).contains(bytes) else {
      add(.memory(text), node.mark)
      return 0
    }
    return bytes
  }

  mutating func duration(_ node: Node, key: String) -> Int {
    guard let text = scalar(node, key: key, expected: "a duration, such as 10s") else { return 0 }
    guard let milliseconds = Quantity.milliseconds(text), (1...300_000).contains(milliseconds) else {
      add(.duration(key: key, text), node.mark)
      return 0
    }
    return milliseconds
  }

  /// The system counts processor time in whole seconds.
  mutating func processorTime(_ node: Node) -> Int {
    longDuration(node, key: Key.cpu.rawValue)
  }

  mutating func longDuration(_ node: Node, key: String) -> Int {
    guard let text = scalar(node, key: key, expected: "a duration, such as 5m") else { return 0 }
    guard let milliseconds = Quantity.milliseconds(text), (1000...86_400_000).contains(milliseconds),
      milliseconds % 1000 == 0
    else {
      add(.longDuration(key: key, text), node.mark)
      return 0
    }
    return milliseconds
  }

  mutating func schedule(_ node: Node) -> Int? {
    guard let text = scalar(node, key: Key.schedule.rawValue, expected: "a schedule, such as every 5s") else {
      return nil
    }
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0] == "every", let milliseconds = Quantity.milliseconds(String(parts[1])),
      (1000...86_400_000).contains(milliseconds)
    else {
      add(.schedule(text), node.mark)
      return nil
    }
    return milliseconds
  }

  mutating func count(_ node: Node, key: String, _ range: ClosedRange<Int>) -> Int {
    guard let text = scalar(node, key: key, expected: "a whole number") else { return range.lowerBound }
    guard let count = Quantity.count(text), range.contains(count) else {
      add(.count(key: key, text, min: range.lowerBound, max: range.upperBound), node.mark)
      return range.lowerBound
    }
    return count
  }

  /// - Returns: `fallback` beside an error.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node, key: String, _ fallback: Choice
  ) -> Choice {
    let known = Choice.allCases.map(\.rawValue)
    guard let text = scalar(node, key: key, expected: known.joined(separator: " or ")) else { return fallback }
    guard let choice = Choice(rawValue: text) else {
      add(.choice(key: key, text, known: known), node.mark)
      return fallback
    }
    return choice
  }

  mutating func flag(_ node: Node, key: Key) -> Bool {
    let text = scalar(node, key: key.rawValue, expected: "true or false")
    if let text, text != "true", text != "false" {
      add(.wrongType(key: key.rawValue, expected: "true or false"), node.mark)
    }
    return text == "true"
  }

  mutating func scalar(_ node: Node, key: String, expected: String) -> String? {
    if case .scalar(let scalar) = node { return scalar.string }
    add(.wrongType(key: key, expected: expected), node.mark)
    return nil
  }
}
