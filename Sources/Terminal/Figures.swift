/// Numbers as people read them.
public enum Figures {
  /// `73,500`
  public static func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }

  /// `850 µs`, `12.4 ms`, `3.25 s`, `2 min 5 s`
  public static func duration(_ duration: Duration) -> String {
    let microseconds = duration / .microseconds(1)
    if microseconds < 999.5 { return "\(Int(microseconds.rounded())) µs" }
    if microseconds < 999_500 { return decimal(microseconds / 1000) + " ms" }
    if microseconds < 59_500_000 { return decimal(microseconds / 1_000_000) + " s" }
    let seconds = Int((microseconds / 1_000_000).rounded())
    return "\(seconds / 60) min \(seconds % 60) s"
  }

  /// `812 B`, `9.1 KB`, `340 MB`; a KB is 1,000 bytes.
  public static func bytes(_ count: Int) -> String {
    if count < 1000 { return "\(count) B" }
    var size = Double(count)
    for unit in ["KB", "MB"] {
      size /= 1000
      if size < 999.5 { return decimal(size) + " " + unit }
    }
    return decimal(size / 1000) + " GB"
  }

  /// Three figures at least: `3.25`, `32.5`, `325`.
  private static func decimal(_ value: Double) -> String {
    let places = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
