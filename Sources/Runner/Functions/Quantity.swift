/// Counts, sizes and durations as `function.yml` writes them: a whole number and a unit, nothing between.
enum Quantity {
  /// `64`.
  static func count(_ text: String) -> Int? { value(text, units: ["": 1]) }

  /// `65536`, `64KiB`, `2MiB` or `1GiB`, in bytes.
  static func bytes(_ text: String) -> Int? {
    value(text, units: ["": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30])
  }

  /// `500ms`, `10s`, `5m` or `24h`, in milliseconds.
  static func milliseconds(_ text: String) -> Int? {
    value(text, units: ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000])
  }

  private static func value(_ text: String, units: [String: Int]) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.utf8.count), let number = Int(digits),
      let unit = units[String(text.dropFirst(digits.count))]
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: unit)
    return overflow ? nil : product
  }
}
