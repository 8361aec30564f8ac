import Core
import Localization
import Templates

/// Renders `pages/page.html` (or `.txt`) of a few templates for the tests.
enum Rendering {
  static func strings(_ locale: LocaleTag = .english) throws -> Strings {
    Strings(
      locale: locale,
      messages: [
        "hello": try Message("Hello {name} & all"), "plain": try Message("1 < 2"),
        "cart.tickets": try Message(plural: [.one: "{count} ticket", .other: "{count} tickets"]),
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

  private static func render(
    _ name: String, _ page: String, _ values: [String: Value], _ others: [String: String], _ locale: LocaleTag
  ) throws -> String {
    let set = try TemplateSet(others.merging([name: page]) { $1 })
    return String(decoding: try set.render(name, values, strings: try strings(locale)), as: UTF8.self)
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
      return error.description
    }
  }
}
