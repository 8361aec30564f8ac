import Hummingbird
public import Logging
import NIOCore
import ServiceLifecycle

/// The runner: one HTTP/1.1 server for the site and its functions, and the schedule.
public struct SiteServer: Sendable {
  private let configuration: Configuration
  private let functions: FunctionTable
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
    /// Longer heads of requests are refused, in bytes.
    public var headerBytesMax = 32 * 1024
    /// Beyond these, a connection that waits for its request makes room for a new one.
    public var connectionsMax = 4096
    /// For one address, IPv6 by /64; trusted proxies may have as many as they like.
    public var connectionsPerAddressMax = 256
    /// How long a connection may stay open without a request, in seconds.
    public var idleSeconds = 30
    /// How long a client may take to send a request's body, in seconds.
    public var requestSeconds = 30
    /// How long a client may take to read an answer, in seconds.
    public var answerSeconds = 120
    /// Whose word about visitors' addresses is taken.
    public var trustedProxies = TrustedProxies()
    /// Whether functions' rate limits are kept to.
    public var hasRateLimits = true
    /// How long a file that was found is sent again without another look at it, in milliseconds.
    public var filesKeptMilliseconds = 100
    /// Where operators see inside; nil: nowhere.
    public var status: StatusPort?
    /// Shown by the metrics.
    public var version = "unknown"
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
  public init(_ configuration: Configuration, functions: FunctionTable, host: any Host, logger: Logger) {
    self.configuration = configuration
    self.functions = functions
    self.host = host
    self.logger = logger
  }

  /// Serves until SIGTERM, SIGINT or cancellation. On a signal no connection is taken any more, the requests and scheduled
  /// calls under way are finished, and the host is shut down.
  /// - Parameter onListening: called once with the port, when requests can be made.
  /// - Throws: ``SiteServerError`` where an address can't be listened on.
  public func run(onListening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    var quiet = logger
    quiet.logLevel = .warning
    let metrics = Metrics()
    let limits = limits
    let book = ConnectionBook(limits)
    let page = StatusPage(
      metrics: metrics, book: book, host: host, readiness: Readiness(functions, host, logger),
      version: configuration.version)
    let front = FrontService(
      hostname: configuration.hostname, port: configuration.port,
      channel: FrontChannel(front: front(metrics), limits: limits, book: book), page: page, logger: quiet,
      onListening: onListening)
    let scheduler = Scheduler(functions, host: host, logger: logger, metrics: metrics)
    // The last one is the first to end: operators see the site drain.
    let status = configuration.status.map { StatusService(port: $0, page: page, logger: quiet) }
    let services: [any Service] = (status.map { [$0] } ?? []) + [front]
    let group = ServiceGroup(
      configuration: .init(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await scheduler.run() }
      let ended: Result<Void, any Error>
      do { ended = .success(try await group.run()) } catch { ended = .failure(error) }
      tasks.cancelAll()
      // Scheduled calls under way get no more time than the host gives them.
      await host.shutdown()
      try ended.get()
    }
  }

  private var limits: ConnectionLimits {
    ConnectionLimits(
      idleSeconds: configuration.idleSeconds, requestSeconds: configuration.requestSeconds,
      answerSeconds: configuration.answerSeconds, headerBytesMax: configuration.headerBytesMax,
      connectionsMax: configuration.connectionsMax,
      connectionsPerAddressMax: configuration.connectionsPerAddressMax)
  }

  private func front(_ metrics: Metrics) -> Front {
    Front(
      functions: functions, files: StaticFiles(folder: configuration.publicFolder),
      recent: RecentFiles(lifetime: .milliseconds(Int64(configuration.filesKeptMilliseconds))), host: host,
      security: SecurityHeaders(
        baseURL: configuration.baseURL, formTargets: configuration.formTargets, styleHashes: configuration.styleHashes),
      proxies: configuration.trustedProxies, limiter: configuration.hasRateLimits ? RateLimiter() : nil,
      metrics: metrics, logger: logger,
      sentence: configuration.sentence, languages: configuration.languages, reload: configuration.reload)
  }
}
