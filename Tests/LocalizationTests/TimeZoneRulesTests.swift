import Core
import Localization
import TestSupport
import Testing

@Suite("Time zones")
struct TimeZoneRulesTests {
  @Test("Python's zoneinfo reads the same")
  func agreesWithPython() throws {
    var zones: [String: TimeZoneRules] = [:]
    // Asked anew, since the rules of zones change with the system's packages, for us as for Python.
    let script = TestPaths.packageRoot + "/Tests/LocalizationTests/zone_cases.py"
    let rows = CaseTable(bytes: try ChildProcess.run(TestPaths.python, [script]).output).rows
    #expect(rows.count > 500)
    for row in rows {
      let zone = try zones[row.subject] ?? TimeZoneDirectory.load(row.subject)
      zones[row.subject] = zone
      if row.kind == "offset" {
        let instant = Instant(seconds: try #require(Int64(row.input)))
        let found = "\(zone.offsetSeconds(at: instant)) \(zone.abbreviation(at: instant))"
        #expect(found == row.expected, "\(row.subject) at \(row.input)")
      } else {
        let local = try #require(LocalDateTime(row.input))
        #expect("\(zone.instant(of: local).seconds)" == row.expected, "\(row.subject) \(row.input)")
      }
    }
  }

  @Test("a time that clocks skip is moved forward, of one shown twice the earlier is taken")
  func gapsAndOverlaps() throws {
    let berlin = try TimeZoneDirectory.load("Europe/Berlin")
    let skipped = try #require(LocalDateTime("2027-03-28 02:30"))
    let later = try #require(LocalDateTime("2027-03-28 03:30"))
    #expect(berlin.instant(of: skipped) == berlin.instant(of: later))
    let twice = try #require(LocalDateTime("2027-10-31 02:30"))
    #expect(berlin.offsetSeconds(at: berlin.instant(of: twice)) == 7200)
  }

  @Test(
    "a name that could leave the directory is never opened",
    arguments: [
      "", "../etc/passwd", "/etc/localtime", "Europe//Berlin", "Europe/../UTC", "a b", "Europe/", "x\0y", "-x",
    ])
  func badNames(_ name: String) {
    #expect(throws: TimeZoneError.badName(name)) { try TimeZoneDirectory.load(name) }
  }

  @Test("a zone that is not there, and a directory, are not found")
  func missingZones() {
    let directory = "/usr/share/zoneinfo"
    #expect(throws: TimeZoneError.notFound(name: "Europe/Berln", directory: directory)) {
      try TimeZoneDirectory.load("Europe/Berln")
    }
    #expect(throws: TimeZoneError.notFound(name: "Europe", directory: directory)) {
      try TimeZoneDirectory.load("Europe")
    }
  }

  @Test("data of version 1 has no footer, and its last type goes on")
  func versionOne() throws {
    let zone = try TimeZoneRules(tzif: Self.sample(version: 0))
    #expect(zone.offsetSeconds(at: Instant(seconds: 99)) == 0)
    #expect(zone.offsetSeconds(at: Instant(seconds: 100)) == 3600)
    #expect(zone.offsetSeconds(at: Instant(milliseconds: .max)) == 3600)
    #expect(zone.abbreviation(at: Instant(seconds: -1 << 40)) == "A")
  }

  @Test("data cut off anywhere is an error and never a trap")
  func truncatedData() throws {
    let whole = Self.sample(version: 0)
    for length in whole.indices {
      #expect(throws: TimeZoneError.self) { try TimeZoneRules(tzif: Array(whole[..<length])) }
    }
  }

  @Test("no changed byte leads to a trap")
  func changedData() throws {
    let whole =
      Self.sample(version: 0x32) + Self.sample(version: 0x32, wide: true) + Array("\nXXX3YYY,M3.2.0,J300/5\n".utf8)
    let zone = try TimeZoneRules(tzif: whole)
    #expect(zone.offsetSeconds(at: Instant(seconds: 4_000_000_000)) == -7200)
    for index in whole.indices {
      for value: UInt8 in [0, 1, 0x2F, 0x39, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] = value
        let changed = try? TimeZoneRules(tzif: bytes)
        _ = changed?.offsetSeconds(at: Instant(seconds: 4_000_000_000))
      }
    }
  }

  /// Two types, A at UTC and B an hour east of it from second 100 on.
  private static func sample(version: UInt8, wide: Bool = false) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count: UInt8 in [0, 0, 0, 1, 2, 4] { bytes += [0, 0, 0, count] }
    bytes += [UInt8](repeating: 0, count: wide ? 7 : 3) + [100, 1]
    bytes += [0, 0, 0, 0, 0, 0] + [0, 0, 0x0E, 0x10, 1, 2]
    return bytes + [0x41, 0, 0x42, 0]
  }
}
