import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Listens for visitors.
struct FrontService: Service {
  let hostname: String
  let port: Int
  let channel: FrontChannel
  let page: StatusPage
  let logger: Logger
  let onListening: @Sendable (Int) async -> Void
  /// Connections that the system keeps for us before we take them.
  private static let backlog = 1024

  func run() async throws {
    let onListening = onListening
    let port = port
    let server = channel.server(
      configuration: ServerConfiguration(address: .hostname(hostname, port: port), backlog: Self.backlog),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
    do {
      try await withGracefulShutdownHandler {
        try await server.run()
      } onGracefulShutdown: {
        page.drain()
      }
    } catch let error as IOError {
      throw SiteServerError.cannotListen(hostname: hostname, port: port, code: error.errnoCode)
    }
  }
}
