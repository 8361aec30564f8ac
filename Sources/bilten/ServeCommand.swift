import ArgumentParser
import CJemalloc
import Core
import Foundation
import Logging
import Memory
import Runner
import Site
import Watch

/// `bilten serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Build the site, then serve it together with its functions.",
    discussion: """
      Payments go through Stripe where STRIPE_SECRET_KEY is set, else through a sandbox in which no money moves. Keys
      that are missing and can be made are made and kept in data/secrets. When content/ or templates/ change, the site
      is built again, and browsers on this machine show it at once; while there are mistakes in them, the pages stay as
      they are and the browsers say why.

      Examples:
        bilten serve
        bilten serve --host 0.0.0.0 --port 80 --base-url https://tickets.lindenhof.example --no-watch
      """)

  @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
  var port = 8080

  @Option(
    help: ArgumentHelp("The address to listen on; 0.0.0.0 is every address of this machine.", valueName: "address"))
  var host = "127.0.0.1"

  @OptionGroup var root: RootOption

  @Option(
    help: ArgumentHelp("The folder for orders, mails and keys, seen from the site's folder.", valueName: "folder"))
  var data = "data"

  @Option(help: ArgumentHelp("The folder with the functions' descriptions.", valueName: "folder"))
  var functions = "functions"

  @Option(
    help: ArgumentHelp(
      "The folder with the functions' executables (default: where bilten itself is).", valueName: "folder"))
  var bin: String?

  @Flag(inversion: .prefixedNo, help: "Build again when content/ or templates/ change, and tell browsers.")
  var watch = true

  @Flag(help: "Show what is marked `draft: true` too.")
  var drafts = false

  @OptionGroup var excerpt: ExcerptOption

  @Option(
    help: ArgumentHelp(
      "The address under which visitors reach the site (default: host and port).", valueName: "address"))
  var baseURL: String?

  @OptionGroup var front: FrontOptions

  func validate() throws {
    guard (1...65535).contains(port) else { throw ValidationError("--port has to be 1 to 65535") }
    if let baseURL, Origin(baseURL) == nil {
      throw ValidationError("--base-url has to be a web address without a path, such as https://tickets.example")
    }
  }

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let logger = try told { try FrontOptions.logger(environment) }
    let data = path(data)
    // Orders, mails and keys are nobody else's business on this machine. A folder that was there keeps its permissions.
    try FileManager.default.createDirectory(
      atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let definitions = try told { try FunctionFolder.load(path(functions)) }
    let source = SecretSource(environment: environment, folder: data + "/secrets")
    let secrets = try told { try Secrets(for: definitions, from: source) }
    let baseURL = baseURL.flatMap { Origin($0) } ?? Origin(scheme: "http", host: publicHost, port: port)
    let reload = watch ? LiveReload(run: .random(in: 0...UInt64.max)) : nil
    let site = liveSite(baseURL: baseURL, isSandbox: secrets.mode == .sandbox, reload)
    let watcher = watch ? try site.watcher() : nil
    try site.build()
    releaseMemory()

    let settings = FunctionSettings.make(
      environment: environment, data: data, catalog: root.paths.catalog, baseURL: baseURL, internalHost: reachableHost,
      port: port, mode: secrets.mode, paymentKey: secrets.values["STRIPE_SECRET_KEY"])
    try told { try secrets.check(publishableKey: settings["STRIPE_PUBLISHABLE_KEY"]) }
    let workers = try told {
      try WorkerHost(
        secrets.functions, executables: bin ?? Self.executableFolder,
        workingDirectory: FileManager.default.currentDirectoryPath, baseURL: baseURL, port: port, settings: settings,
        secrets: secrets.values, logger: logger)
    }
    var configuration = SiteServer.Configuration(
      hostname: host, port: port, publicFolder: root.paths.output, baseURL: baseURL, formTargets: formTargets(settings))
    let languages = CatalogLanguages(catalog: root.paths.catalog)
    configuration.sentence = languages.sentence
    configuration.languages = languages.siteLanguages
    configuration.styleHashes = CatalogStyles(catalog: root.paths.catalog).hashes
    configuration.reload = reload
    try told { try front.apply(to: &configuration, environment) }
    let table = FunctionTable(secrets.functions)
    let server = SiteServer(configuration, functions: table, host: workers, logger: logger)
    let live = LiveFunctions(
      folder: path(functions), source: source, mode: secrets.mode, settings: settings, host: workers, table: table,
      logger: logger)
    let functionWatcher = watch ? try? FolderWatcher([path(functions)]) : nil
    try await withThrowingTaskGroup(of: Void.self) { group in
      if let watcher { group.addTask { await site.follow(watcher) } }
      if let functionWatcher { group.addTask { await live.follow(functionWatcher) } }
      // In a terminal, SIGHUP says that the window was closed.
      if isatty(STDIN_FILENO) == 0 { group.addTask { await live.followSignals() } }
      defer { group.cancelAll() }
      let welcome = welcome(
        baseURL, secrets, mails: FunctionSettings.mailPlace(settings))
      do {
        try await server.run { _ in
          // Standard output may be a file or a pipe, where nothing is seen before it is flushed.
          FileHandle.standardOutput.write(Data(welcome.utf8))
        }
      } catch let error as SiteServerError {
        throw Self.failure("\(error)")
      }
    }
  }

  /// What building took is not needed to serve.
  private func releaseMemory() {
    // Of all arenas, what was freed goes back at once, and not when it is old.
    mallctl("arena.\(MALLCTL_ARENAS_ALL).purge", nil, nil, nil, 0)
    ProcessMemory.releaseCode()
  }

  private func liveSite(baseURL: Origin, isSandbox: Bool, _ reload: LiveReload?) -> LiveSite {
    let options = SiteOptions(
      now: .now, baseURL: baseURL.description, isSandbox: isSandbox, includesDrafts: drafts,
      generator: Generator.fingerprint, keepsSources: watch)
    return LiveSite(
      engine: SiteEngine(paths: root.paths, options: options), paths: root.paths,
      console: Console(root: root.root, excerpts: excerpt.excerpts), reload: reload)
  }

  // MARK: Places

  /// A path that the site's folder sees, as this process sees it.
  private func path(_ path: String) -> String {
    path.hasPrefix("/") || root.root == "." ? path : "\(root.root)/\(path)"
  }

  static var executableFolder: String {
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Where this machine reaches the server.
  private var reachableHost: String {
    if host == "0.0.0.0" || host == "::" { return "127.0.0.1" }
    return host.contains(":") ? "[\(host)]" : host
  }

  /// What a person types where no address was given: browsers let only `localhost` use a camera without TLS.
  private var publicHost: String { host == "127.0.0.1" ? "localhost" : reachableHost }

  /// Stripe's payment page, or that of the server that stands in for Stripe.
  private func formTargets(_ settings: [String: String]) -> [Origin] {
    let api = settings["BILTEN_STRIPE_API"].flatMap { Origin($0) }
    let stripe = Origin(scheme: "https", host: "checkout.stripe.com", port: nil)
    return [stripe] + [api].compactMap { $0 }.filter { $0 != FunctionSettings.defaultStripeAPI }
  }

  // MARK: Messages

  private func welcome(_ baseURL: Origin, _ secrets: Secrets, mails: String) -> String {
    var lines = ["", "  Home           \(baseURL)/en/", "                 \(baseURL)/ar/"]
    if let key = secrets.values["BILTEN_GATE_KEY"] {
      lines.append("  Scan tickets   \(baseURL)/en/scan#key=\(key.reveal())")
    }
    lines.append(secrets.mode == .sandbox ? "  Payments       sandbox: no money moves" : "  Payments       Stripe")
    lines.append("  Mails          \(mails)")
    return (lines + ["", ""]).joined(separator: "\n")
  }

  /// Runs `work`; what is wrong goes to standard error, a line each.
  private func told<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw Self.failure("\(error)")
    }
  }

  private static func failure(_ text: String) -> ExitCode {
    for line in text.split(separator: "\n") { FileHandle.standardError.write(Data("bilten: \(line)\n".utf8)) }
    return ExitCode(1)
  }
}
