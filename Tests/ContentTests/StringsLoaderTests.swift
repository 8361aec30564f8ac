import Content
import Core
import Foundation
import Testing

@Suite("the strings loader")
struct StringsLoaderTests {
  private static let english =
    "cart:\n  total: \"Total {amount}\"\n  tickets:\n    one: \"{count} a\"\n    other: \"{count} b\"\n"
  private static let german =
    "cart:\n  total: \"Summe {amount}\"\n  tickets:\n    one: \"{count} c\"\n    other: \"{count} d\"\n"

  @Test("nested keys become dotted ones and maps of plural categories become plurals")
  func good() throws {
    let loaded = try load(german: Self.german)
    #expect(loaded.diagnostics == [])
    let german = try #require(loaded.strings[.german])
    #expect(german.keys == ["cart.tickets", "cart.total"])
    #expect(try german.text("cart.tickets", ["count": 1]) == "1 c")
  }

  @Test("a map of plural categories below `ordinal` counts places")
  func ordinals() throws {
    let english = "row:\n  ordinal:\n    one: \"{count}st\"\n    two: \"{count}nd\"\n    few: \"{count}rd\"\n"
    let loaded = try load(
      english: english + "    other: \"{count}th\"\n", german: "row:\n  ordinal: {one: \"{count}.\", other: x}\n")
    #expect(
      loaded.diagnostics.map(\.description) == [
        "templates/strings/de.yml:2:3: the ordinal `row` has the category `one`, which `de` never uses"
      ])
    #expect(try loaded.strings[.english]?.text("row", ["count": 23]) == "23rd")
  }

  @Test(
    "each mistake gives its one line",
    arguments: [
      ("  total: \"Summe {amount}\"\n", "", "1:1: the text `cart.total` is missing"),
      ("{amount}", "{sum}", "2:10: `{amount}` of `en.yml` is missing"),
      ("total:", "totl:", "2:9: `en.yml` has no text `cart.totl`; did you mean `cart.total`?"),
      ("    one: \"{count} c\"\n", "", "4:5: the plural `cart.tickets` needs the category `one` in `de`"),
      (
        "    one:", "    few: x\n    one:",
        "4:5: the plural `cart.tickets` has the category `few`, which `de` never uses"
      ),
      (
        "Summe {amount}", "Summe {amount",
        "2:10: the brace at character 13 has no partner; write placeholders as {name}"
      ),
      ("\"Summe {amount}\"", "[a]", "2:10: a text or keys with texts are expected here"),
      ("\"Summe {amount}\"", "\"\"", "2:10: the text `cart.total` is empty"),
      ("total:", "Total:", "2:3: a key is written in lower-case letters a-z, digits and underscores"),
    ])
  func mistakes(_ old: String, _ new: String, _ problem: String) throws {
    let loaded = try load(german: Self.german.replacing(old, with: new))
    #expect(loaded.diagnostics.map(\.description).contains("templates/strings/de.yml:" + problem))
    #expect(loaded.hasErrors)
  }

  @Test("a locale without a file is an error")
  func missingFile() throws {
    let loaded = try load(german: nil)
    #expect(
      loaded.diagnostics.map(\.description) == [
        "templates/strings/de.yml:1:1: the texts of the locale `de` are missing"
      ])
  }

  private func load(english: String = Self.english, german: String?) throws -> LoadedStrings {
    let path = NSTemporaryDirectory() + "/strings-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(english.utf8).write(to: URL(filePath: path + "/en.yml"))
    if let german { try Data(german.utf8).write(to: URL(filePath: path + "/de.yml")) }
    return StringsLoader(directory: path).load([.english, .german], reference: .english)
  }
}
