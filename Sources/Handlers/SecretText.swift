/// Comparing secrets.
enum SecretText {
  /// Takes as long for a near miss as for a far one of the same length.
  static func isEqual(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count, !right.isEmpty else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left.utf8, right.utf8) { difference |= a ^ b }
    return difference == 0
  }
}
