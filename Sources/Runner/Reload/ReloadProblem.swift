import Core

/// A mistake that keeps a site from being built, as browsers show it.
public struct ReloadProblem: Hashable, Sendable {
  /// `content/events/jazz/ar.md:7:3`; empty where no file is to blame.
  public let place: String
  public let sentence: String
  /// Lines of the source in a fixed-width font; may be empty.
  public let excerpt: String

  public init(place: String, sentence: String, excerpt: String) {
    self.place = place
    self.sentence = sentence
    self.excerpt = excerpt
  }

  var json: String {
    "{\"place\":\(JSONString.quoted(place)),\"sentence\":\(JSONString.quoted(sentence)),"
      + "\"excerpt\":\(JSONString.quoted(excerpt))}"
  }
}
