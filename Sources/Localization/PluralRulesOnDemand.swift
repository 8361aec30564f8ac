import Core
import Synchronization

/// A language's plural rules: worked out at once for who counts much, or when something is first counted, since a process that
/// answers one request may count nothing.
final class PluralRulesOnDemand: Sendable {
  private struct Both: Sendable {
    let cardinal: PluralRules
    let ordinal: PluralRules

    init(_ locale: LocaleTag) {
      cardinal = PluralRules(locale: locale)
      ordinal = PluralRules(locale: locale, .ordinal)
    }

    func of(_ kind: PluralRules.Kind) -> PluralRules { kind == .cardinal ? cardinal : ordinal }
  }

  private let locale: LocaleTag
  /// Read without a lock: many threads draw pages at once.
  private let known: Both?
  private let late = Mutex<Both?>(nil)

  init(locale: LocaleTag, isLate: Bool) {
    self.locale = locale
    known = isLate ? nil : Both(locale)
  }

  func of(_ kind: PluralRules.Kind) -> PluralRules {
    if let known { return known.of(kind) }
    return late.withLock { late in
      let both = late ?? Both(locale)
      late = both
      return both.of(kind)
    }
  }
}
