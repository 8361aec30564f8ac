/// Why there is no file.
public enum TicketPDFError: Error, Hashable, CustomStringConvertible {
  /// cairo gave up, for the reason that it numbers so (`cairo_status_t`): memory, most likely.
  case drawing(status: UInt32)

  public var description: String {
    switch self {
    case .drawing(let status): "the tickets can't be drawn: cairo's status is \(status)"
    }
  }
}
