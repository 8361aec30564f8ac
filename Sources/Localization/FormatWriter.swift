import Core

/// Writes a locale's texts and digits one after the other into bytes, which become a string at the end.
struct FormatWriter: ~Copyable {
  private let data: LocaleData
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// More than any pattern of CLDR takes; what would go beyond is an error in the data and traps.
  static let bytesMax = 1024

  private init(_ data: LocaleData, _ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.data = data
    self.bytes = bytes
  }

  /// What `body` writes.
  static func string(_ data: LocaleData, _ body: (inout FormatWriter) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytesMax) { bytes in
      var writer = FormatWriter(data, bytes)
      body(&writer)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<writer.count]), as: UTF8.self)
    }
  }

  mutating func text(_ slice: TextSlice) { append(data.text[slice]) }

  mutating func text(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A currency's code.
  mutating func text(_ text: String) { for unit in text.utf8 { byte(unit) } }

  /// A digit from 0 to 9 as the locale writes it.
  mutating func digit(_ digit: Int) {
    guard data.zero >= 0x80 else {
      byte(UInt8(truncatingIfNeeded: 48 + digit))
      return
    }
    guard let scalar = Unicode.Scalar(data.zero + UInt32(digit)) else { return }
    for unit in String(Character(scalar)).utf8 { byte(unit) }
  }

  /// A number of at most four digits, without groups.
  mutating func number(_ number: Int, isPadded: Bool = false) {
    if number >= 1000 { digit(number / 1000 % 10) }
    if number >= 100 { digit(number / 100 % 10) }
    if number >= 10 || isPadded { digit(number / 10 % 10) }
    digit(number % 10)
  }

  mutating func pattern(_ pattern: DatePattern, _ value: LocalDateTime, offsetSeconds: Int64? = nil) {
    for part in pattern.parts {
      switch part {
      case .text(let slice): text(slice)
      case .month(let table): text(data.months[table][value.month - 1])
      case .weekday(let table): text(data.weekdays[table][value.weekday - 1])
      case .dayPeriod: text(data.dayPeriod(value))
      case .frenchDay:
        number(value.day)
        if value.day == 1 { text("er") }
      case .number(let field, let isPadded): number(Self.number(field, value), isPadded: isPadded)
      case .endOfTime:
        guard let offsetSeconds else { continue }
        byte(32)
        offset(offsetSeconds)
      }
    }
  }

  /// CLDR's short localized GMT format.
  mutating func offset(_ offsetSeconds: Int64) {
    let minutes = offsetSeconds.magnitude / 60
    let pattern = data.offset
    guard minutes > 0 else {
      text(pattern.zero)
      return
    }
    text(offsetSeconds < 0 ? pattern.west : pattern.east)
    digits(minutes / 60, isPadded: pattern.isPadded)
    if minutes % 60 != 0 {
      text(pattern.separator)
      digits(minutes % 60, isPadded: true)
    }
    text(pattern.end)
  }

  /// A number of any size, without groups.
  mutating func digits(_ number: UInt64, isPadded: Bool = false) {
    if number >= 10 { digits(number / 10) } else if isPadded { digit(0) }
    digit(Int(number % 10))
  }

  /// A number in groups.
  mutating func grouped(_ number: UInt64, _ patterns: NumberPatterns) {
    var divisor: UInt64 = 1
    var left = 1
    while number / divisor >= 10 {
      divisor *= 10
      left += 1
    }
    let isGrouped = patterns.primary > 0 && left >= patterns.primary + patterns.minimumGroupingDigits
    var isFirst = true
    while left > 0 {
      if isGrouped, !isFirst, left >= patterns.primary, (left - patterns.primary) % patterns.secondary == 0 {
        text(patterns.group)
      }
      digit(Int(number / divisor % 10))
      divisor /= 10
      left -= 1
      isFirst = false
    }
  }

  /// An amount in minor units.
  mutating func amount(_ minorUnits: UInt64, decimals: Int, _ patterns: NumberPatterns) {
    var divisor: UInt64 = 1
    for _ in 0..<decimals { divisor *= 10 }
    grouped(minorUnits / divisor, patterns)
    guard decimals > 0 else { return }
    text(patterns.decimal)
    while divisor > 1 {
      divisor /= 10
      digit(Int(minorUnits / divisor % 10))
    }
  }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    precondition(source.count <= bytes.count - count, "a format's text is longer than any of CLDR's")
    guard let from = source.baseAddress, let into = bytes.baseAddress else { return }
    (into + count).update(from: from, count: source.count)
    count += source.count
  }

  private mutating func byte(_ byte: UInt8) {
    precondition(count < bytes.count, "a format's text is longer than any of CLDR's")
    bytes[count] = byte
    count += 1
  }

  private static func number(_ field: DatePattern.Field, _ value: LocalDateTime) -> Int {
    switch field {
    case .day: value.day
    case .month: value.month
    case .year: value.year
    case .yearOfCentury: value.year % 100
    case .hour: value.hour
    case .hourOfHalf: (value.hour + 11) % 12 + 1
    case .hourOfHalfFromZero: value.hour % 12
    case .hourFromOne: value.hour == 0 ? 24 : value.hour
    case .minute: value.minute
    }
  }
}
