import Foundation
import Localization

/// The system's time zones, each read once.
final class TimeZones {
  private let directory: String
  private var cache: [String: Result<TimeZoneRules, TimeZoneError>] = [:]

  init(directory: String) { self.directory = directory }

  func rules(_ name: String) -> Result<TimeZoneRules, TimeZoneError> {
    if let known = cache[name] { return known }
    let result: Result<TimeZoneRules, TimeZoneError>
    do throws(TimeZoneError) {
      result = .success(try TimeZoneDirectory.load(name, directory: directory))
    } catch {
      result = .failure(error)
    }
    cache[name] = result
    return result
  }

  /// Every name there is, for suggestions; read only when one is wrong.
  lazy var names: [String] = {
    let table = try? String(contentsOfFile: directory + "/tzdata.zi", encoding: .utf8)
    var names: [String] = []
    for line in (table ?? "").split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count > 2, fields[0] == "Z" { names.append(String(fields[1])) }
      if fields.count > 2, fields[0] == "L" { names.append(String(fields[2])) }
    }
    return names
  }()
}

extension MappingReader {
  /// An IANA time zone that the system knows.
  func timeZone(_ key: String, zones: TimeZones) -> (name: String, rules: TimeZoneRules)? {
    guard let name = text(key) else { return nil }
    switch zones.rules(name) {
    case .success(let rules): return (name, rules)
    case .failure(.malformed(let reason)):
      error(key, "the system's file of the time zone `\(name)` is broken: \(reason)")
    case .failure:
      let suggestion = Suggestion.text(for: name, among: zones.names)
      error(
        key, "there is no time zone `\(name)`\(suggestion.isEmpty ? "; write one such as Europe/Berlin" : suggestion)")
    }
    return nil
  }
}
