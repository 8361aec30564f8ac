extension FunctionDefinition {
  /// How the runner calls a function.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// Workers that stay: FastCGI responders that answer one request after another.
    case warm
    /// A process for each call (RFC 3875).
    case cgi
  }
}
