/// What happens where a thing has no text in one of the site's languages.
public enum MissingTextPolicy: String, Hashable, Sendable, CaseIterable {
  /// The site is not built.
  case error
  /// The text of another language stands in, and says so.
  case show
  /// The thing has no page in that language. Venues and organizers always have one, as events need them.
  case leaveOut = "leave_out"
}
