/// The members of one object in a JSON text, each read when it is asked for.
///
/// A process that answers one request and ends needs a few of hundreds of texts; finding where they begin costs a small part of
/// reading them all.
public struct JSONMembers: Sendable {
  /// Where a member stands among ``bytes``.
  private struct Place {
    /// Between the quotation marks.
    let name: Range<Int>
    /// Behind the colon, up to the comma or the brace.
    let value: Range<Int>
  }

  private let bytes: [UInt8]
  private let places: [Place]

  /// - Returns: nil unless the text is one object whose names hold no escapes, as our own writer makes them. What is wrong
  ///   inside of a value shows when that value is asked for.
  public init?(_ bytes: [UInt8]) {
    guard let places = bytes.withUnsafeBufferPointer(Self.places) else { return nil }
    self.bytes = bytes
    self.places = places
  }

  /// - Returns: nil where there is no such member, or its value is no JSON.
  public func value(_ name: String) -> JSONValue? {
    var name = name
    return name.withUTF8 { name in
      bytes.withUnsafeBufferPointer { bytes in
        // Where a name comes twice, the last one counts.
        let place = places.last { place in
          place.name.count == name.count && bytes[place.name].elementsEqual(name)
        }
        return place.flatMap { JSONParser.parse(UnsafeBufferPointer(rebasing: bytes[$0.value])) }
      }
    }
  }

  private static func places(_ bytes: UnsafeBufferPointer<UInt8>) -> [Place]? {
    var places: [Place] = []
    var index = 0
    skipSpace(bytes, &index)
    guard next(bytes, index) == 123 else { return nil }
    index += 1
    skipSpace(bytes, &index)
    if next(bytes, index) != 125 {
      while true {
        skipSpace(bytes, &index)
        let nameStart = index + 1
        guard next(bytes, index) == 34, skipString(bytes, &index), !bytes[nameStart..<index].contains(92) else {
          return nil
        }
        let name = nameStart..<index - 1
        skipSpace(bytes, &index)
        guard next(bytes, index) == 58 else { return nil }
        index += 1
        let valueStart = index
        guard skipValue(bytes, &index) else { return nil }
        places.append(Place(name: name, value: valueStart..<index))
        if next(bytes, index) == 125 { break }
        index += 1
      }
    }
    index += 1
    skipSpace(bytes, &index)
    return index == bytes.count ? places : nil
  }

  /// 0, which stands in no JSON text, at the end.
  private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count, bytes[index] == 32 || bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 9 {
      index += 1
    }
  }

  /// From a quotation mark to behind the one that ends the string.
  private static func skipString(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case 34:
        index += 1
        return true
      case 92: index += 2
      default: index += 1
      }
    }
    return false
  }

  /// To the comma or the brace that ends the value of a member.
  private static func skipValue(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case 34: guard skipString(bytes, &index) else { return false }
      case 123, 91:
        depth += 1
        index += 1
      case 125, 93:
        guard depth > 0 else { return bytes[index] == 125 }
        depth -= 1
        index += 1
      case 44 where depth == 0: return true
      default: index += 1
      }
    }
    return false
  }
}
