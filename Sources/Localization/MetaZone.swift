/// Which of CLDR's names a time zone has (UTS #35 part 4, "Metazone Names"): `Europe/Berlin` and `Europe/Paris` have the same.
///
/// Known are the names of the zones' rules of today. Of a time at which a zone had another distance from UTC, no name is
/// known.
public struct MetaZone: Hashable, Sendable {
  /// Distances from UTC in minutes, each with the code of its name.
  private let names: [Name]

  private struct Name: Hashable, Sendable {
    let offsetMinutes: Int64
    let code: String
  }

  /// Looks through the table, which takes some tens of microseconds: make it once for each zone.
  /// - Parameter zone: the IANA name, `Europe/Berlin` or an older one such as `Asia/Calcutta`.
  /// - Returns: nil where CLDR has no name for the zone.
  public init?(zone: String) {
    let source = ZoneSource.classes
    for line in source.split(TextSlice(start: 0, end: source.utf8CodeUnitCount), by: 10) where !line.isEmpty {
      let parts = source.split(line, by: 9)
      let zones = source.split(parts[safe: 2], by: 32)
      guard zones.contains(where: { source[$0].elementsEqual(zone.utf8) }) else { continue }
      let codes = source.split(parts[safe: 1], by: 32)
      names = zip(source.split(parts[0], by: 32), codes).compactMap { offset, code in
        source.int(offset).map { Name(offsetMinutes: Int64($0), code: source.string(code)) }
      }
      return
    }
    return nil
  }

  /// The code of the name at a distance from UTC; nil where there is none.
  func code(offsetSeconds: Int64) -> String? { names.first { $0.offsetMinutes * 60 == offsetSeconds }?.code }
}
