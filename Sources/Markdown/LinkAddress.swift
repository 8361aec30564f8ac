/// Which addresses a text may link to.
enum LinkAddress {
  /// Whether the address is a path or has one of the schemes that lead to pages, mail and telephones. What could hide a scheme
  /// from us and show it to a browser, such as a line feed in it, is written as `%0A` and hides it from the browser as well.
  static func isSafe(_ address: UnsafePointer<CChar>) -> Bool {
    var length = 0
    while true {
      let byte = UInt8(bitPattern: address[length])
      switch byte {
      case 0x3A: return isKnown(address, length)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: length += 1
      default: return true
      }
    }
  }

  private static func isKnown(_ scheme: UnsafePointer<CChar>, _ length: Int) -> Bool {
    switch length {
    case 3: isEqual(scheme, "tel")
    case 4: isEqual(scheme, "http")
    case 5: isEqual(scheme, "https")
    case 6: isEqual(scheme, "mailto")
    default: false
    }
  }

  private static func isEqual(_ scheme: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    for index in 0..<name.utf8CodeUnitCount
    where UInt8(bitPattern: scheme[index]) | 0x20 != name.utf8Start[index] { return false }
    return true
  }
}
