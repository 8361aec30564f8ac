import Testing

@testable import Terminal

@Suite("Figures")
struct FiguresTests {
  @Test("numbers are written as people read them")
  func numbers() {
    #expect(
      [0, 7, 999, 1000, 73_500, 1_234_567, -1000].map(Figures.count) == [
        "0", "7", "999", "1,000", "73,500", "1,234,567", "-1,000",
      ])
    let durations: [(Duration, String)] = [
      (.zero, "0 µs"), (.microseconds(999), "999 µs"), (.nanoseconds(999_600), "1.00 ms"),
      (.milliseconds(9), "9.00 ms"),
      (.microseconds(9_999), "10.0 ms"), (.microseconds(12_345), "12.3 ms"), (.milliseconds(850), "850 ms"),
      (.microseconds(999_600), "1.00 s"), (.milliseconds(3_250), "3.25 s"), (.milliseconds(59_900), "1 min 0 s"),
      (.seconds(125), "2 min 5 s"),
    ]
    for (duration, text) in durations { #expect(Figures.duration(duration) == text) }
    let sizes = [
      (0, "0 B"), (999, "999 B"), (1000, "1.00 KB"), (9_100, "9.10 KB"), (999_600, "1.00 MB"), (340_000_000, "340 MB"),
      (12_300_000_000, "12.3 GB"),
    ]
    for (size, text) in sizes { #expect(Figures.bytes(size) == text) }
  }

  @Test("a table's columns stand under one another, whatever the script")
  func table() {
    var table = TextTable([.left, .right, .left])
    #expect(table.isEmpty)
    table.add(["events", "3", "ar"])
    table.add(["日本", "12", ""])
    table.add(["e\u{301}\u{1B}", "1,000", "x"])
    #expect(table.lines == ["events      3  ar", "日本       12", "e\u{301}�      1,000  x"])
  }
}
