import Hummingbird
public import Logging
import NIOCore

/// The runner: one HTTP/1.1 server for the site and its functions, and the schedule.
public struct SiteServer: Sendable {
  private let configuration: Configuration
  private let functions: [FunctionDefinition]
  private let host: any Host
  private let logger: Logger

  /// The sentence for an error's code in the first of the languages that has one; nil for the server's own English.
  public typealias Sentence = @Sendable (_ code: String, _ languages: [String]) -> String?

  /// The styles that stand in pages themselves, such as `sha256-…`. Asked for every page, as a site may be rebuilt while
  /// it is served.
  public typealias StyleHashes = @Sendable () -> [String]

  public struct Configuration: Sendable {
    /// The address to listen on.
    public var hostname: String
    /// 0: any free port.
    public var port: Int
    /// What the generator writes and everybody may read.
    public var publicFolder: String
    public var baseURL: Origin
    /// Other sites that a form may lead to: the payment provider's page.
    public var formTargets: [Origin]
    public var headerBytesMax = 32 * 1024
    public var connectionsMax = 1024
    /// How long a connection may stay open without a request, in seconds.
    public var idleSeconds = 30
    /// How long a client may take to send a request's body, in seconds.
    public var requestSeconds = 30
    /// How long a client may take to read an answer, in seconds.
    public var answerSeconds = 120
    /// What visitors read where the server itself refuses a request.
    public var sentence: Sentence = { _, _ in nil }
    /// The site's languages, for `/` and for the pages that tell of errors.
    public var languages = SiteLanguages.unknown
    public var styleHashes: StyleHashes = { [] }
    /// Through which the browsers of this machine hear of rebuilt pages; nil: they do not.
    public var reload: LiveReload?

    public init(hostname: String, port: Int, publicFolder: String, baseURL: Origin, formTargets: [Origin]) {
      self.hostname = hostname
      self.port = port
      self.publicFolder = publicFolder
      self.baseURL = baseURL
      self.formTargets = formTargets
    }
  }

  /// - Parameter functions: those to mount; the caller leaves out what must not be reached.
  public init(_ configuration: Configuration, functions: [FunctionDefinition], host: any Host, logger: Logger) {
    self.configuration = configuration
    self.functions = functions
    self.host = host
    self.logger = logger
  }

  /// Serves until SIGTERM, SIGINT or cancellation. On a signal no connection is taken any more, and the requests and
  /// scheduled calls under way are finished.
  /// - Parameter onListening: called once with the port, when requests can be made.
  /// - Throws: ``SiteServerError`` where the address can't be listened on.
  public func run(onListening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let application = application(onListening: onListening)
    let scheduler = Scheduler(functions: functions, host: host, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await scheduler.run() }
      defer { group.cancelAll() }
      do {
        try await application.runService()
      } catch let error as IOError {
        throw SiteServerError.cannotListen(
          hostname: configuration.hostname, port: configuration.port, code: error.errnoCode)
      }
    }
  }

  private func application(onListening: @escaping @Sendable (Int) async -> Void) -> Application<Front> {
    let front = Front(
      routes: RouteTable(functions), files: StaticFiles(folder: configuration.publicFolder), host: host,
      security: SecurityHeaders(
        baseURL: configuration.baseURL, formTargets: configuration.formTargets, styleHashes: configuration.styleHashes),
      logger: logger, sentence: configuration.sentence, languages: configuration.languages,
      reload: configuration.reload)
    var quiet = logger
    quiet.logLevel = .warning
    let configuration = configuration
    return Application(
      responder: front,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            ExchangeTimer(
              requestTime: .seconds(Int64(configuration.requestSeconds)),
              answerTime: .seconds(Int64(configuration.answerSeconds)))
          ],
          idleTimeout: .seconds(Int64(configuration.idleSeconds)),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: configuration.headerBytesMax, maxHeaderListSize: configuration.headerBytesMax,
            maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(configuration.hostname, port: configuration.port),
        availableConnectionsDelegate: .maximum(configuration.connectionsMax, logger: quiet)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? configuration.port) },
      logger: quiet)
  }
}
