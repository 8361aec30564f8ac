/// How a request ended for the protocol, whatever the application made of it (FastCGI 1.0, section 5.5).
public enum ProtocolStatus: UInt8, Hashable, Sendable {
  case complete = 0
  /// A second request while one is under way on the same connection.
  case cannotMultiplex = 1
  /// The application takes no request just now; it has not looked at this one.
  case overloaded = 2
  /// The application does not play that role.
  case unknownRole = 3
}
