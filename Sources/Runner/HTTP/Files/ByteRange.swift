/// What a `Range` header asks for (RFC 9110, 14.2).
enum ByteRange: Hashable, Sendable {
  /// No header, several ranges, another unit, or something that can't be read: the header counts as not sent.
  case whole
  case part(Range<Int>)
  /// Nothing of it lies in the file: 416.
  case unsatisfiable

  /// - Parameter size: the file's, in bytes.
  init(_ header: String?, size: Int) {
    guard let header, header.utf8.count <= 200, header.lowercased().hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let range = header.dropFirst(6).trimmed
    let parts = range.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Self.number(parts[0]), let last = Self.number(parts[1]) else {
      self = .whole
      return
    }
    switch (first, last) {
    case (nil, nil): self = .whole
    case (nil, let length?): self = length > 0 && size > 0 ? .part(max(0, size - length)..<size) : .unsatisfiable
    case (let first?, nil): self = first < size ? .part(first..<size) : .unsatisfiable
    case (let first?, let last?) where first > last: self = .whole
    case (let first?, let last?): self = first < size ? .part(first..<min(size, last &+ 1)) : .unsatisfiable
    }
  }

  /// - Returns: nil where it is no number, a nil number where it is left out. What is too large is the largest.
  private static func number(_ text: Substring) -> Int?? {
    guard !text.isEmpty else { return .some(nil) }
    guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return .some(min(Int(text) ?? .max, .max - 1))
  }
}
