import Core

/// What a calendar is called.
public struct CalendarHead: Sendable {
  public let name: String
  /// Empty where there is nothing to say.
  public let summary: String
  /// The page that shows the same events; empty where there is none.
  public let url: String
  public let locale: LocaleTag

  public init(name: String, summary: String = "", url: String = "", locale: LocaleTag) {
    self.name = name
    self.summary = summary
    self.url = url
    self.locale = locale
  }
}
