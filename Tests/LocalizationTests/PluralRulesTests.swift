import Core
import Localization
import Testing

@Test("Arabic counts in six categories")
func arabicCounts() {
  let rules = PluralRules(locale: .arabic)
  #expect([0, 1, 2, 3, 11, 100].map(rules.category) == [.zero, .one, .two, .few, .many, .other])
}
