import Core
import Localization
import Templates
import Testing

/// Renders `pages/page.html` (or `.txt`) of a few templates for the tests, by all ways there are.
enum Rendering {
  static func strings(_ locale: LocaleTag = .english) throws -> Strings {
    Strings(
      locale: locale,
      messages: [
        "hello": try Message("Hello {name} & all"), "plain": try Message("1 < 2"),
        "cart.tickets": try Message(plural: [.one: "{count} ticket", .other: "{count} tickets"]),
        "on": try Message("On {date} at {time}"), "seats": try Message(plural: [.one: "seat", .other: "{name} seats"]),
      ])
  }

  static func html(
    _ page: String, _ values: [String: Value] = [:], with others: [String: String] = [:], locale: LocaleTag = .english
  ) throws -> String {
    try render("page.html", page, values, others, locale)
  }

  static func text(_ page: String, _ values: [String: Value] = [:], locale: LocaleTag = .english) throws -> String {
    try render("page.txt", page, values, [:], locale)
  }

  static let assets: TemplateAssets = ["site.css": "/assets/site.3f9ac1.css", "a b.js": "/assets/a b.js"]

  private static func render(
    _ name: String, _ page: String, _ values: [String: Value], _ others: [String: String], _ locale: LocaleTag
  ) throws -> String {
    let set = try TemplateSet(others.merging([name: page]) { $1 })
    let strings = try strings(locale)
    let text = String(decoding: try set.render(name, values, strings: strings, assets: assets), as: UTF8.self)
    // Where a page passes the checks, its program has to write the same, whatever part of the values is constant.
    guard let all = Inference.record(values) else { return text }
    for constants in [[], Set(values.keys), Set(values.keys.sorted().prefix(values.count / 2))] {
      guard let drawn = drawn(set, name, all, constants, strings) else { continue }
      #expect(drawn == text, "with the constants \(constants.sorted())")
    }
    return text
  }

  /// The page by its program, drawn twice with one memo; nil where the checks refuse it.
  static func drawn(
    _ set: TemplateSet, _ name: String, _ all: Record, _ constants: Set<String>, _ strings: Strings
  ) -> String? {
    func part(_ isIncluded: (String) -> Bool) -> Record {
      let slots = all.shape.members.indices.filter { isIncluded(all.shape.members[$0].name) }
      return Record(
        Shape("part", slots.map { (all.shape.members[$0].name, all.shape.members[$0].type) }),
        slots.map { all.values[$0] })
    }
    let (fixed, own) = (part { constants.contains($0) }, part { !constants.contains($0) })
    guard
      let program = try? set.program(name, strings: strings, assets: assets, constants: fixed, root: own.shape)
    else { return nil }
    var memo = Memo()
    var output: [UInt8] = []
    program.render(own, memo: &memo, into: &output)
    let once = output.count
    program.render(own, memo: &memo, into: &output)
    #expect(output[..<once].elementsEqual(output[once...]))
    return String(decoding: output[..<once], as: UTF8.self)
  }

  /// What parsing or rendering fails with, one line a mistake; "" where it doesn't.
  static func mistakes(
    _ page: String, _ values: [String: Value] = [:], with others: [String: String] = [:], as name: String = "page.html"
  ) throws -> String {
    do {
      _ = try render(name, page, values, others, .english)
      return ""
    } catch let errors as TemplateErrors {
      return errors.description
    } catch let error as TemplateError {
      if let set = try? TemplateSet(others.merging([name: page]) { $1 }), let all = Inference.record(values) {
        // What fails with these values must not pass the checks of their shapes.
        #expect(try drawn(set, name, all, [], strings()) == nil, "\(error)")
      }
      return error.description
    }
  }
}
