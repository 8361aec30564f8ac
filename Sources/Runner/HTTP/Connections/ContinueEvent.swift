/// Tells the connection that somebody wants the body of the request (RFC 9110, 10.1.1).
struct ContinueEvent: Sendable {}
