import Core

/// The letters that a site's fonts hold.
struct FontLetters: Hashable, Sendable {
  let locales: [LocaleTag]
  let characters: [LocaleTag: Set<UInt32>]
}
