/// Where operators see inside.
public struct StatusPort: Sendable {
  public var hostname: String
  /// 0: any free port.
  public var port: Int
  /// Called once with the port, when it can be asked.
  public var onListening: @Sendable (Int) async -> Void

  public init(hostname: String, port: Int, onListening: @escaping @Sendable (Int) async -> Void = { _ in }) {
    self.hostname = hostname
    self.port = port
    self.onListening = onListening
  }
}
