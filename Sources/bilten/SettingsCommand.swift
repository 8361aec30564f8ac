import ArgumentParser
import Foundation
import Runner

/// `bilten settings`
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "List the environment variables that are read, or check those that are set.",
    discussion: """
      No value is ever shown. The check fails where a variable begins with BILTEN_ and nobody reads it, or a file that
      should hold a secret can't be read.

      Examples:
        bilten settings
        bilten settings --check
        bilten settings --json
      """)

  @Flag(help: "Say which of them are set.")
  var check = false

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: ArgumentHelp("Write the table of the documents.", visibility: .hidden))
  var markdown = false

  @Flag(help: ArgumentHelp("With --markdown: of what the runner tells functions.", visibility: .hidden))
  var told = false

  func run() throws {
    if markdown {
      print(told ? SettingsTable.told : SettingsTable.settable, terminator: "")
      return
    }
    let environment = SettingsCheck(ProcessInfo.processInfo.environment)
    let settings = Setting.all.filter { $0.kind != .told }
    if json {
      print(settings.map { line($0, environment) }.joined(separator: ",\n").wrapped)
    } else {
      for setting in settings { print(text(setting, environment)) }
    }
    guard check else { return }
    for problem in problems(settings, environment) {
      FileHandle.standardError.write(Data("bilten: \(problem)\n".utf8))
    }
    if !problems(settings, environment).isEmpty { throw ExitCode(1) }
  }

  private func text(_ setting: Setting, _ environment: SettingsCheck) -> String {
    let name = setting.name.padding(toLength: 26, withPad: " ", startingAt: 0)
    if check { return name + environment.state(of: setting).words }
    let otherwise = setting.otherwise.isEmpty ? "" : " (if not set: \(setting.otherwise))"
    return name + (setting.what + otherwise).replacingOccurrences(of: "`", with: "")
  }

  private func line(_ setting: Setting, _ environment: SettingsCheck) -> String {
    let line = Line(
      name: setting.name, what: setting.what, otherwise: setting.otherwise.isEmpty ? nil : setting.otherwise,
      secret: setting.isSecret, readBy: setting.readers, state: check ? environment.state(of: setting).words : nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return "  " + String(decoding: (try? encoder.encode(line)) ?? Data(), as: UTF8.self)
  }

  private func problems(_ settings: [Setting], _ environment: SettingsCheck) -> [String] {
    environment.unknown
      + settings.compactMap { setting in
        guard case .unreadable(let error) = environment.state(of: setting) else { return nil }
        return "\(setting.name)_FILE: \(error)"
      }
  }

  private struct Line: Encodable {
    let name: String
    let what: String
    let otherwise: String?
    let secret: Bool
    let readBy: [String]
    let state: String?
  }
}

extension SettingsCheck.State {
  fileprivate var words: String {
    switch self {
    case .notSet: "not set"
    case .set: "set"
    case .empty: "empty"
    case .inFile: "set, in a file"
    case .unreadable: "in a file that can't be read"
    }
  }
}

extension String {
  /// As a list of JSON.
  fileprivate var wrapped: String { "[\n\(self)\n]" }
}
