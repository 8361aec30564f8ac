import Core
import Files

/// What every text has, whatever it is the text of.
struct TextHead {
  let locale: LocaleTag
  let slug: String
  let aliases: [String]
  let hash: Hash128
  let title: String
  let summary: String
  let body: MarkdownBody
}
