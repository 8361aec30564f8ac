/// A name that content files and addresses use for a thing: 1 to 64 lower-case ASCII letters, digits and hyphens, with
/// a letter or a digit at both ends. `Kind` keeps an event's name from being taken for a venue's.
public struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// - Returns: nil where the text is not of that form.
  public init?(_ rawValue: String) {
    let bytes = rawValue.utf8
    guard (1...64).contains(bytes.count), let first = bytes.first, let last = bytes.last, first != 45, last != 45,
      bytes.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 })
    else { return nil }
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

public enum EventKind {}
public enum TicketTypeKind {}
public enum VenueKind {}
public enum OrganizerKind {}

public typealias EventID = Identifier<EventKind>
public typealias TicketTypeID = Identifier<TicketTypeKind>
public typealias VenueID = Identifier<VenueKind>
public typealias OrganizerID = Identifier<OrganizerKind>
