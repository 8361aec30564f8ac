import Content

/// Old addresses must not stand in the way of what is there.
enum AliasChecker {
  /// - Parameters:
  ///   - pages: the addresses of all pages but those at old addresses.
  ///   - files: the other files that the site has, from its root, such as `robots.txt`.
  static func diagnostics(_ aliases: [Alias], pages: () -> Set<String>, files: () -> [String]) -> [Diagnostic] {
    guard !aliases.isEmpty else { return [] }
    var taken = Set(files())
    taken.formUnion(pages().lazy.map(SiteLocale.file))
    let all = taken.union(aliases.lazy.map { SiteLocale.file(at: $0.path) })
    return aliases.compactMap { alias in
      if taken.contains(SiteLocale.file(at: alias.path)) {
        return Diagnostic(alias.place, .error, "the alias `\(alias.path)` is the address of a page; choose another")
      }
      guard let file = folders(of: alias.path).first(where: all.contains) else { return nil }
      return Diagnostic(
        alias.place, .error, "the alias `\(alias.path)` can't stand below `/\(file)`, which is a file; choose another")
    }
  }

  /// The folders that a path needs, from the site's root.
  private static func folders(of path: String) -> [String] {
    let segments = path.split(separator: "/").dropLast()
    return segments.indices.map { segments[...$0].joined(separator: "/") }
  }
}
