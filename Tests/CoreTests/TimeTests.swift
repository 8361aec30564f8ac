import Testing

@testable import Core

@Suite("dates and instants")
struct TimeTests {
  @Test(
    "a wall-clock time becomes seconds and comes back",
    arguments: [
      ("1970-01-01 00:00", 0), ("2000-02-29 12:00", 951_825_600), ("2027-06-12 20:00", 1_812_830_400),
      ("1969-12-31 23:59", -60), ("2100-03-01 00:00", 4_107_542_400),
    ])
  func roundTrip(_ text: String, _ seconds: Int64) throws {
    let local = try #require(LocalDateTime(text))
    #expect(local.secondsAsUTC == seconds)
    #expect(LocalDateTime(Instant(seconds: seconds), offsetSeconds: 0) == local)
  }

  @Test(
    "times that do not exist are refused",
    arguments: [
      "2027-02-29 10:00", "2027-13-01", "2027-00-10", "2027-06-31", "2027-06-12 24:00", "2027-06-12 20:60",
      "12.06.2027",
      "2027-6-12", "2027-06-12 20", "2027-06-12  20:00", "", "2100-02-29", "２０２７-06-12",
    ])
  func refuses(_ text: String) { #expect(LocalDateTime(text) == nil) }

  @Test(
    "weekdays are ISO 8601's", arguments: [("2027-06-12", 6), ("1970-01-01", 4), ("2024-02-29", 4), ("1969-12-28", 7)])
  func weekdays(_ text: String, _ weekday: Int) throws { #expect(try #require(LocalDateTime(text)).weekday == weekday) }

  @Test("a sales window is open from its first moment up to, not at, its last")
  func salesWindow() {
    let window = SalesWindow(opensAt: Instant(seconds: 10), closesAt: Instant(seconds: 20))
    #expect(window.phase(at: Instant(milliseconds: 9_999)) == .notYetOpen(opensAt: Instant(seconds: 10)))
    #expect(window.isOpen(at: Instant(seconds: 10)))
    #expect(window.isOpen(at: Instant(milliseconds: 19_999)))
    #expect(window.phase(at: Instant(seconds: 20)) == .closed)
    #expect(SalesWindow(opensAt: nil, closesAt: Instant(seconds: 20)).isOpen(at: Instant(seconds: -5)))
  }

  @Test("whole seconds are rounded towards the past")
  func seconds() {
    #expect(Instant(milliseconds: 1_999).seconds == 1)
    #expect(Instant(milliseconds: -1).seconds == -1)
    #expect(Instant(milliseconds: -1_000).seconds == -1)
  }
}
