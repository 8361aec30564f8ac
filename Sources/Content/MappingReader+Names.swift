import Core

extension MappingReader {
  /// The name of another thing, noted so that it can be looked for once all are known.
  func reference<Kind>(
    _ key: String, in section: ContentSection, _ thing: ThingReader, isRequired: Bool = true
  ) -> Identifier<Kind>? {
    guard let text = text(key, isRequired: isRequired) else { return nil }
    thing.references.append(Reference(section: section, key: key, name: text, place: SourcePoint(valuePlace(key))))
    return Identifier(text)
  }

  func currency(_ key: String) -> CurrencyCode? {
    guard let text = text(key) else { return nil }
    if let currency = CurrencyCode(text) { return currency }
    let suggestion = Suggestion.text(for: text, among: CurrencyCode.allRawValues)
    error(
      key, "`\(text)` is no currency of ISO 4217\(suggestion.isEmpty ? "; write one such as EUR" : suggestion)")
    return nil
  }
}
