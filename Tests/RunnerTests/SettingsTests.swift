import Foundation
import TestSupport
import Testing

@testable import Runner

@Suite("Settings")
struct SettingsTests {
  @Test("the documents show the settings as they are")
  func documents() throws {
    for (file, mark, table) in [
      ("README.md", "settings", SettingsTable.settable), ("docs/operations.md", "told", SettingsTable.told),
    ] {
      let bytes = try FileSystem.read("\(TestPaths.packageRoot)/\(file)", limitBytes: 1 << 20)
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let begin = try #require(lines.firstIndex { $0.hasPrefix("<!-- \(mark): ") }, "\(file)")
      let end = try #require(lines.firstIndex(of: "<!-- /\(mark) -->"), "\(file)")
      let shown = lines[(begin + 1)..<end].joined(separator: "\n") + "\n"
      #expect(shown == table, "\(file) is old: write it anew with `bilten settings --markdown`")
    }
  }

  @Test("every secret that a function names is listed, with all functions that read it")
  func secrets() throws {
    let functions = try FunctionFolder.load("\(TestPaths.packageRoot)/functions")
    var readers: [String: [String]] = [:]
    for function in functions {
      for secret in function.secrets { readers[secret.name, default: []].append(function.name) }
    }
    let listed = Dictionary(
      uniqueKeysWithValues: Setting.all.filter(\.isSecret).map { ($0.name, $0.readers.sorted()) })
    #expect(listed == readers.mapValues { $0.sorted() })
  }

  @Test("every variable that the sources name is listed")
  func sources() throws {
    let known = Set(Setting.all.map(\.name))
    var named: Set<String> = []
    for folder in ["Sources", "functions"] {
      let files = FileManager.default.enumerator(atPath: "\(TestPaths.packageRoot)/\(folder)")
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        let bytes = try FileSystem.read("\(TestPaths.packageRoot)/\(folder)/\(file)", limitBytes: 1 << 20)
        for match in String(decoding: bytes, as: UTF8.self).matches(of: /"(BILTEN_[A-Z_]+|STRIPE_[A-Z_]+)"/) {
          named.insert(String(match.1))
        }
      }
    }
    #expect(named.count > 15)
    #expect(named.subtracting(known) == [])
  }

  @Test("no setting is listed twice, and each is told in words")
  func list() {
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    for setting in Setting.all { #expect(!setting.what.isEmpty && !setting.readers.isEmpty, "\(setting.name)") }
  }

  @Test("a check says what is set, and never to what")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.put("key", "SECRET\n")
    let check = SettingsCheck([
      "BILTEN_STORE": "sqlite:x", "BILTEN_MAIL": "", "BILTEN_LINK_KEY_FILE": folder.path + "/key",
      "BILTEN_GATE_KEY_FILE": folder.path + "/nothing", "BILTEN_STOR": "SECRET", "BILTEN_XYZ": "SECRET",
      "BILTEN_STORE_FILE": "SECRET", "PATH": "/bin",
    ])
    func state(_ name: String) throws -> SettingsCheck.State {
      check.state(of: try #require(Setting.all.first { $0.name == name }))
    }
    #expect(try state("BILTEN_STORE") == .set)
    #expect(try state("BILTEN_MAIL") == .empty)
    #expect(try state("BILTEN_LINK_KEY") == .inFile)
    #expect(try state("BILTEN_TICKET_KEY") == .notSet)
    guard case .unreadable(let error) = try state("BILTEN_GATE_KEY") else {
      Issue.record("a missing file counts as read")
      return
    }
    #expect(error.isMissing)
    #expect(
      check.unknown == [
        "nobody reads the variable BILTEN_STOR; did you mean `BILTEN_STORE`?",
        "nobody reads the variable BILTEN_STORE_FILE; did you mean `BILTEN_STORE`?",
        "nobody reads the variable BILTEN_XYZ",
      ])
  }
}
