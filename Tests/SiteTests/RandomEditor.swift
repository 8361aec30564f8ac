import Foundation
import TestSupport

/// Edits a site at random, mostly in ways that keep it whole.
struct RandomEditor {
  private var random: SeededRandom
  private let site: SiteFolder
  private var before: (file: String, text: String)?
  private var toggled: Int?
  private var count = 0

  struct Edit {
    let name: String
    let changed: Set<String>
    var movesClock = false
  }

  init(seed: UInt64, site: SiteFolder) {
    random = SeededRandom(seed: seed)
    self.site = site
  }

  mutating func edit() throws -> Edit {
    count += 1
    before = nil
    toggled = nil
    switch Int.random(in: 0..<15, using: &random) {
    case 0: return try replace("content/events/jazz/\(locale()).md", /summary: .*/, "summary: Summary \(count)")
    case 1: return try append("content/events/\(event())/\(locale()).md", "\nParagraph \(count).\n")
    case 2: return try replace("content/events/\(event())/event.yml", /price: [0-9.]+/, "price: \(count).00")
    case 3: return try replace("content/events/\(event())/event.yml", /quota: \d+/, "quota: \(count % 3)")
    case 4: return try replace("content/venues/courtyard/\(locale()).md", /title: .*/, "title: Venue \(count)")
    case 5: return try replace("content/venues/courtyard/\(locale()).md", /city: .*/, "city: City \(count % 4)")
    case 6: return try replace("templates/strings/\(locale()).yml", /free: [^}]*/, "free: free \(count)")
    case 7: return try replace("templates/pages/venue.html", /<!--.*-->|$/, "<!--\(count)-->")
    case 8: return try replace("content/site.yml", /(late|outside): \{en: [A-Za-z0-9 ]+/, "late: {en: Late \(count)")
    case 9: return try event(number: count % 5)
    case 10: return try replace("content/pages/about/\(locale()).md", /title: .*/, "title: About \(count)")
    case 11: return try replace("templates/assets/site.css", /body.*/, "body{color:#\(100 + count)}")
    case 12: return Edit(name: "the clock moves", changed: [], movesClock: true)
    case 13:
      return try replace("content/events/jazz/ar.md", /performers: .*/, "performers: {brandau: Name \(count)}")
    default: return try append("content/pages/imprint/en.md", "\n[link](/en/events/extra-\(count % 5))\n")
    }
  }

  /// Takes the last edit back, which left the site broken.
  /// - Returns: what has changed by that.
  mutating func undo() throws -> Set<String> {
    if let toggled { return try event(number: toggled).changed }
    guard let before else { return [] }
    try site.write(before.file, before.text)
    return [before.file]
  }

  private mutating func locale() -> String { Bool.random(using: &random) ? "en" : "ar" }
  private mutating func event() -> String { ["jazz", "readings", "walks"].randomElement(using: &random) ?? "jazz" }

  private mutating func replace(_ file: String, _ pattern: some RegexComponent, _ text: String) throws -> Edit {
    let old = try site.read(file)
    before = (file, old)
    try site.write(file, old.replacing(pattern, with: text, maxReplacements: 1))
    return Edit(name: "\(file): \(text)", changed: [file])
  }

  private mutating func append(_ file: String, _ text: String) throws -> Edit {
    let old = try site.read(file)
    before = (file, old)
    try site.write(file, old + text)
    return Edit(name: "\(file) + \(text)", changed: [file])
  }

  /// Makes an event, or removes the one that is there.
  private mutating func event(number: Int) throws -> Edit {
    let folder = "content/events/extra-\(number)"
    toggled = number
    if site.exists(folder) {
      try site.remove(folder)
      return Edit(name: "\(folder) goes", changed: [folder])
    }
    for file in ["event.yml", "en.md", "ar.md"] {
      let text = try site.read("content/events/walks/\(file)")
      try site.write("\(folder)/\(file)", text.replacing(/(slug|aliases): .*\n/, with: ""))
    }
    return Edit(name: "\(folder) comes", changed: [folder])
  }
}
