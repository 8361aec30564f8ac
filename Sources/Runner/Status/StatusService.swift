import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// Listens for operators.
struct StatusService: Service {
  let port: StatusPort
  let page: StatusPage
  let logger: Logger
  private static let connectionsMax = 64

  func run() async throws {
    let port = port
    let application = Application(
      responder: page, server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: .init(
        address: .hostname(port.hostname, port: port.port),
        availableConnectionsDelegate: .maximum(Self.connectionsMax, logger: logger)),
      onServerRunning: { channel in await port.onListening(channel.localAddress?.port ?? port.port) },
      logger: logger)
    do {
      try await application.run()
    } catch let error as IOError {
      throw SiteServerError.cannotListen(hostname: port.hostname, port: port.port, code: error.errnoCode)
    }
  }
}
