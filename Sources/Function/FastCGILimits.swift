/// What one process takes on at most.
package struct FastCGILimits: Sendable {
  /// Connections open at once; beyond that, one that has been idle longest is closed for a new one.
  package var connectionsMax = 64
  /// All names and values of one request.
  package var parametersBytesMax = 64 << 10
  package var bodyBytesMax = 16 << 20
  /// Bodies of all requests that are arriving.
  package var bodiesBytesMax = 64 << 20
  /// How long a request may take to arrive.
  package var receivingMilliseconds: Int64 = 30_000
  /// How long the other side may take none of an answer's bytes.
  package var sendingMilliseconds: Int64 = 30_000
  /// How long requests that have begun may still take to arrive once the process shall end.
  package var stoppingMilliseconds: Int64 = 5_000

  /// After how long without work memory goes back to the system.
  package var restMilliseconds: Int64 = 2_000

  package init() {}
}
