import Content
import Core
import Files
import Templates

/// A piece of news in a list.
enum PostView {
  static func combine(_ number: Int, _ site: SiteLocale, into hasher: inout Hasher128) {
    let post = site.content.news[number]
    hasher.combine(post.hash)
    hasher.combine(site.newsPaths[number])
    guard let text = post.texts[site.index] else { return }
    hasher.combine(text.hash)
    hasher.combine(text.locale.rawValue)
  }

  static func card(_ number: Int, _ site: SiteLocale) -> Record { Record(Shapes.postCard, values(number, site)) }

  static func values(_ number: Int, _ site: SiteLocale, body: Value? = nil) -> [Value] {
    let post = site.content.news[number]
    let text = post.texts[site.index]
    let fallback = site.fallback(text?.locale)
    return [.string(text?.title ?? ""), .string(text?.summary ?? "")] + (body.map { [$0] } ?? []) + [
      .string(site.newsPaths[number] ?? ""), .string(site.formats.date(post.date, .long)),
      .string(String(post.date.iso8601.prefix(10))), .string(fallback.locale), .string(fallback.direction),
    ]
  }
}
