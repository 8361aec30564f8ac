/// The network of a client's address, which says enough to find a pattern and too little to find a person: the first 24
/// bits of an IPv4 address, the first 48 of an IPv6 one.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  /// Such as `203.0.113.0/24` or `2001:db8:1::/48`.
  public let description: String

  /// - Returns: nil where the text is no address.
  public init?(of address: String) {
    let bare = address.split(separator: "%", maxSplits: 1).first.map(String.init) ?? ""
    if let last = bare.split(separator: ":").last, last.contains("."), bare.lowercased().hasPrefix("::ffff:") {
      self.init(v4: String(last))
    } else if bare.contains(":") {
      self.init(v6: bare)
    } else {
      self.init(v4: bare)
    }
  }

  private init?(v4 text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts.allSatisfy({ $0.utf8.count <= 3 && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      parts.allSatisfy({ UInt8($0) != nil })
    else { return nil }
    description = parts.prefix(3).compactMap { UInt8($0).map(String.init) }.joined(separator: ".") + ".0/24"
  }

  private init?(v6 text: String) {
    let halves = text.components(separatedByDoubleColon: ())
    guard halves.count <= 2 else { return nil }
    let groups = halves.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
    var head = halves[0].isEmpty ? [] : groups[0]
    let tail = halves.count == 1 || halves[1].isEmpty ? [] : groups[1]
    let missing = 8 - head.count - tail.count
    guard halves.count == 1 ? missing == 0 : missing >= 1 else { return nil }
    head += Array(repeating: "0", count: missing) + tail
    var numbers: [UInt16] = []
    for group in head {
      guard (1...4).contains(group.utf8.count), let number = UInt16(group, radix: 16), !group.hasPrefix("+") else {
        return nil
      }
      numbers.append(number)
    }
    description = numbers.prefix(3).map { String($0, radix: 16) }.joined(separator: ":") + "::/48"
  }
}

extension String {
  /// The parts between `::`.
  fileprivate func components(separatedByDoubleColon: Void) -> [String] {
    var parts = [""]
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix("::") {
        parts.append("")
        rest = rest.dropFirst(2)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }
}
