/// What kind of event it is.
public enum EventCategory: String, Hashable, Sendable, CaseIterable {
  case music
  case film
  case stage
  case workshop
  case talk
  case outdoors
  case food
}
