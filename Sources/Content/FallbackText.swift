/// A text that can stand in for a missing one.
protocol FallbackText: LocalizedText {
  var slug: String { get set }
  var aliases: [String] { get set }
}

extension FallbackText {
  /// The text in the place of one in another language: it has no address of its own there.
  func standingIn(for id: String) -> Self {
    var text = self
    text.slug = id
    text.aliases = []
    return text
  }
}
