import Content

/// Old addresses must not stand in the way of pages that are there.
enum AliasChecker {
  static func diagnostics(_ aliases: [Alias], pages: () -> Set<String>) -> [Diagnostic] {
    guard !aliases.isEmpty else { return [] }
    let pages = pages()
    return aliases.compactMap { alias in
      guard pages.contains(alias.path) else { return nil }
      return Diagnostic(alias.place, .error, "the alias `\(alias.path)` is the address of a page; choose another")
    }
  }
}
